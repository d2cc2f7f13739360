import { schrijfDatum } from '@meedoen/kern'
import { type LoaderFunctionArgs, useLoaderData, useSearchParams } from 'react-router'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Badge, type Badgetoon } from '../../ui/Badge.tsx'
import { Bladeren } from '../../ui/Bladeren.tsx'
import { Paginakop, Rij, Stapel } from '../../ui/Indeling.tsx'
import { Knoplink } from '../../ui/Knop.tsx'
import { Leeg } from '../../ui/Leeg.tsx'
import { Melding } from '../../ui/Melding.tsx'
import { Tabel } from '../../ui/Tabel.tsx'
import { Klok } from '../Klok.tsx'
import { haalVerzoeken } from './verzoeken.server.ts'

export const loader = (vraag: LoaderFunctionArgs) => haalVerzoeken(vraag)

const TOON = {
  ontvangen: 'info',
  'in-onderzoek': 'info',
  toegekend: 'goed',
  afgewezen: 'letop',
} as const satisfies Record<string, Badgetoon>

/** What this provider asked of the municipality, and the answers. */
export default function Verzoeken() {
  const t = useTekst('aanbieder')
  const taal = useTaal()
  const { regels, blad, bladen } = useLoaderData<typeof loader>()
  const [vraag] = useSearchParams()
  return (
    <Stapel>
      <Paginakop titel={t('verzoek.lijst')} inleiding={t('verzoek.inleiding')} />
      {vraag.get('gedaan') && (
        <Melding toon="goed" live>
          {t('verzoek.gedaan')}
        </Melding>
      )}
      <Rij>
        <Knoplink naar="/aanbieder/verzoek/nieuw" icoon="plus">
          {t('verzoek.nieuw')}
        </Knoplink>
      </Rij>
      <Tabel
        bijschrift={t('verzoek.lijst')}
        rijen={regels}
        sleutel={({ id }) => id}
        leeg={<Leeg titel={t('verzoek.leeg')} tekst={t('verzoek.leegTekst')} />}
        kolommen={[
          { sleutel: 'client', kop: t('lijst.client'), cel: ({ client }) => client ?? t('verzoek.onbekend') },
          {
            sleutel: 'wat',
            kop: t('verzoek.wat'),
            cel: ({ soort, product, referentie }) => (
              <>
                {t(`verzoek.soort.${soort}`)}: {product}
                <br />
                <span className="md-zacht md-klein">{referentie}</span>
              </>
            ),
          },
          { sleutel: 'op', kop: t('berichten.wanneer'), cel: ({ ontvangenOp }) => schrijfDatum(ontvangenOp, taal) },
          {
            sleutel: 'stand',
            kop: t('lijst.stand'),
            cel: ({ stand, grond, klok, antwoordUiterlijk }) => (
              <>
                <Badge toon={TOON[stand]}>{t(`verzoek.standen.${stand}`)}</Badge>
                {klok && antwoordUiterlijk && <Klok klok={klok} uiterlijk={antwoordUiterlijk} />}
                {grond && <p className="md-zacht">{t(`verzoek.gronden.${grond}`)}</p>}
              </>
            ),
          },
        ]}
      />
      <Bladeren blad={blad} bladen={bladen} pad="/aanbieder/verzoeken" />
    </Stapel>
  )
}
