import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useBezoek } from '../../bezoek.ts'
import { huisContext } from '../../huis.ts'
import { useTekst } from '../../teksten/gebruik.ts'
import { Paginakop, Stapel } from '../../ui/Indeling.tsx'
import { Knoplink } from '../../ui/Knop.tsx'
import { Leeg } from '../../ui/Leeg.tsx'
import { alsAntwoord } from '../laad.server.ts'
import { Rekenpagina } from '../Rekenpagina.tsx'
import { Huishouduitslagen } from './Huishouduitslagen.tsx'
import { laadHuishoudpagina } from './huishouden.server.ts'
import { useAntwoorden, useNamen, Vragen } from './Vragen.tsx'

export const loader = async ({ request, context }: LoaderFunctionArgs) =>
  alsAntwoord(await laadHuishoudpagina(context.get(huisContext), request))

export default function Huishoudhulp() {
  const pagina = useLoaderData<typeof loader>()
  const { taken, leeftijden, ingevuld, uitslag } = pagina
  const namen = useNamen()
  const antwoorden = useAntwoorden(ingevuld, leeftijden)
  if (taken === null) return <GeenNormen />
  return (
    <Rekenpagina
      deel="huishouden"
      beeld={pagina}
      namen={namen}
      vragen={<Vragen taken={taken} leeftijden={leeftijden} />}
      antwoorden={antwoorden}
    >
      {uitslag && <Huishouduitslagen uitslag={uitslag} />}
    </Rekenpagina>
  )
}

/** Without norms of the council there is nothing honest to say about hours. */
function GeenNormen() {
  const t = useTekst('rekenhulp')
  const { gemeente } = useBezoek()
  return (
    <Stapel ruimte="ruim">
      <Paginakop titel={t('huishouden.titel')} terug={{ naar: '/rekenhulp', tekst: t('alle') }} />
      <Leeg
        titel={t('huishouden.geenNormen')}
        tekst={t('huishouden.geenNormenTekst', { gemeente: gemeente.naam, telefoon: gemeente.telefoon })}
        actie={<Knoplink naar="/melding">{t('huishouden.melding')}</Knoplink>}
      />
    </Stapel>
  )
}
