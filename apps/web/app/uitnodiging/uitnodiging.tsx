import { type Datum, schrijfDatum } from '@meedoen/kern'
import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useBezoek } from '../bezoek.ts'
import { Deel, Punten } from '../informatie/Deel.tsx'
import { useTaal, useTekst } from '../teksten/gebruik.ts'
import { Knopformulier } from '../ui/Formulier.tsx'
import { Paginakop, Stapel } from '../ui/Indeling.tsx'
import { Kaart } from '../ui/Kaart.tsx'
import { Melding } from '../ui/Melding.tsx'
import { Bel } from './Bel.tsx'
import { Dood } from './Dood.tsx'
import { laadUitnodiging } from './uitnodiging.server.ts'

export const loader = (vraag: LoaderFunctionArgs) => laadUitnodiging(vraag)

/** The first page of somebody new at a provider: who asks them, for what, and one button. */
export default function Uitnodiging() {
  const { open, dood } = useLoaderData<typeof loader>()
  return open ? <Open {...open} /> : <Dood {...dood} />
}

type Props = {
  code: string
  aanbieder: string
  collega: string | null
  beheertMensen: boolean
  laatsteDag: Datum
}

function Open({ code, aanbieder, collega, beheertMensen, laatsteDag }: Props) {
  const t = useTekst('mensen')
  const taal = useTaal()
  const { gemeente, wie } = useBezoek()
  const door =
    collega === null
      ? t('uitnodiging.vanGemeente', { gemeente: gemeente.naam })
      : t('uitnodiging.vanCollega', { naam: collega, aanbieder })
  const punten = ['toewijzingen', 'melden', 'declareren', ...(beheertMensen ? (['mensen'] as const) : [])] as const
  return (
    <Stapel smal>
      <Paginakop titel={t('uitnodiging.titel')} inleiding={t('uitnodiging.inleiding', { door, aanbieder })} />
      {wie && <Melding>{t('uitnodiging.ingelogdAls', { naam: wie.naam })}</Melding>}
      <Kaart soort="nu" icoon="inloggen" titel={t('uitnodiging.zo')} tekst={t('uitnodiging.zoTekst', { aanbieder })}>
        <Knopformulier naam="uitnodiging" naar="/inloggen/uitnodiging" soort="hoofd" velden={{ code }}>
          {t('uitnodiging.logIn')}
        </Knopformulier>
        <p className="md-zacht">{t('uitnodiging.tot', { datum: schrijfDatum(laatsteDag, taal) })}</p>
      </Kaart>
      <Deel kop={t('uitnodiging.kunt')}>
        <Punten punten={punten.map((punt) => t(`uitnodiging.punten.${punt}`))} />
      </Deel>
      <Deel kop={t('uitnodiging.niet')} tekst={t('uitnodiging.nietTekst')}>
        <Bel />
      </Deel>
    </Stapel>
  )
}
