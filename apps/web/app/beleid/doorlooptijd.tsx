import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTekst } from '../teksten/gebruik.ts'
import { Paginakop, Stapel } from '../ui/Indeling.tsx'
import { Knoplink } from '../ui/Knop.tsx'
import { Melding } from '../ui/Melding.tsx'
import { Aandelen } from './Aandelen.tsx'
import { haalCijfers, tekenAlles } from './laad.server.ts'
import { Meldingen } from './Meldingen.tsx'
import { schrijfAantal } from './schrijf-cijfer.ts'
import { Wachtenden } from './Wachtenden.tsx'

export async function loader(vraag: LoaderFunctionArgs) {
  const cijfers = await haalCijfers(vraag)
  return { cijfers, beelden: tekenAlles(cijfers) }
}

/** Are people helped in time? One page for policy officers, team leaders and the board. */
export default function Doorlooptijd() {
  const t = useTekst('beleid')
  const { cijfers, beelden } = useLoaderData<typeof loader>()
  const { lopend } = cijfers
  return (
    <Stapel ruimte="ruim">
      <Paginakop titel={t('kop')} inleiding={t('inleiding')}>
        {lopend && <p>{t('ditMaand', { aantal: schrijfAantal(t, cijfers.taal, lopend.meldingen) })}</p>}
        <div>
          <Knoplink naar="/beleid/doorlooptijd.csv" soort="tweede" icoon="download" reloadDocument>
            {t('download')}
          </Knoplink>
        </div>
      </Paginakop>
      <Wachtenden cijfers={cijfers} beeld={beelden.wachtend} />
      <Aandelen soort="onderzoek" cijfers={cijfers} beeld={beelden.onderzoek} />
      <Aandelen soort="besluit" cijfers={cijfers} beeld={beelden.besluit} />
      <Meldingen cijfers={cijfers} beeld={beelden.meldingen} />
      <Melding titel={t('privacy.titel')}>{t('privacy.tekst')}</Melding>
    </Stapel>
  )
}
