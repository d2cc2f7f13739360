import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { huisContext } from '../huis.ts'
import { useTekst } from '../teksten/gebruik.ts'
import { Paginakop, Stapel } from '../ui/Indeling.tsx'
import { Kaart } from '../ui/Kaart.tsx'
import { Deel, Punten, Vragen } from './Deel.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
  const { kamers, vandaag, werk } = context.get(huisContext)
  const gegevens = await werk((stap) => kamers.verordening.versieOp(stap.tx, 'gemeentegegevens', vandaag))
  return { adres: gegevens.ok ? kamers.verordening.schrijfBezwaaradres(gegevens.waarde.inhoud) : null }
}

/** How to object: by letter, to the address that a decision gives. Handling an objection online comes with the room for it. */
export default function Bezwaar() {
  const t = useTekst('informatie')
  const { adres } = useLoaderData<typeof loader>()
  const punten = (['naam', 'besluit', 'waarom', 'handtekening'] as const).map((punt) => t(`bezwaar.${punt}`))
  return (
    <Stapel smal ruimte="ruim">
      <Paginakop titel={t('bezwaar.titel')} inleiding={t('bezwaar.inleiding')} />
      {adres && <Kaart soort="nu" icoon="document" titel={t('bezwaar.adres')} tekst={adres} />}
      <Deel kop={t('bezwaar.watErin')}>
        <Punten punten={punten} />
      </Deel>
      <Deel kop={t('bezwaar.wanneer')} tekst={t('bezwaar.wanneerTekst')} />
      <Deel kop={t('bezwaar.eerstBellen')} tekst={t('bezwaar.eerstBellenTekst')} />
      <Vragen />
    </Stapel>
  )
}
