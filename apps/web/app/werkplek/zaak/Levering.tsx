import { schrijfDatum } from '@meedoen/kern'
import { Link } from 'react-router'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Badge, type Badgetoon } from '../../ui/Badge.tsx'
import { Kaart } from '../../ui/Kaart.tsx'
import { Bericht } from '../Bericht.tsx'
import { Verzoekklok } from '../verzoeken/Verzoekklok.tsx'
import type { Leveringvermelding, Toewijzingvermelding } from './levering.server.ts'

type Props = { zaak: string; levering: Leveringvermelding }

/** What was asked of providers and what they said, without codes; a repair stands beside what went wrong. */
export function Levering({ zaak, levering }: Props) {
  const t = useTekst('werkplek')
  const { toewijzingen, berichten, verzoeken } = levering
  if (toewijzingen.length + berichten.length + verzoeken.length === 0) return null
  return (
    <Kaart titel={t('levering.titel')} icoon="verstuur">
      <ul className="md-berichten">
        {toewijzingen.map((toewijzing) => (
          <li key={toewijzing.id}>
            <Toewijzing zaak={zaak} toewijzing={toewijzing} />
          </li>
        ))}
      </ul>
      {verzoeken.map((verzoek) => (
        <p key={verzoek.id} className="md-merken">
          <Link to={`/werkplek/verzoek/${verzoek.id}`}>
            {t(`verzoek.van.${verzoek.soort}`, { aanbieder: verzoek.aanbieder.naam })}
          </Link>
          <Verzoekklok regel={verzoek} />
        </p>
      ))}
      {berichten.length > 0 && <h3>{t('levering.berichten')}</h3>}
      <ul className="md-berichten">
        {berichten.map((bericht) => (
          <li key={bericht.id}>
            <Bericht bericht={bericht} naar={`/werkplek/zaak/${zaak}/bericht/${bericht.id}`} />
          </li>
        ))}
      </ul>
    </Kaart>
  )
}

const TOEWIJZINGTOON = {
  opgesteld: 'stil',
  verzonden: 'info',
  aanvaard: 'info',
  afgewezen: 'fout',
  gestart: 'goed',
  onderbroken: 'letop',
  gestopt: 'stil',
  beeindigd: 'stil',
  ingetrokken: 'stil',
} as const satisfies Record<string, Badgetoon>
const isToewijzingstand = (stand: string): stand is keyof typeof TOEWIJZINGTOON => stand in TOEWIJZINGTOON

function Toewijzing({ zaak, toewijzing }: { zaak: string; toewijzing: Toewijzingvermelding }) {
  const t = useTekst('werkplek')
  const taal = useTaal()
  const { id, inzet, teWijzigen, wijzigingAfgewezen, stand, nummer, aanbieder, product, begin } = toewijzing
  return (
    <p className="md-merken">
      {t('levering.toewijzing', { nummer, product, aanbieder, datum: schrijfDatum(begin, taal) })}
      {isToewijzingstand(stand) && <Badge toon={TOEWIJZINGTOON[stand]}>{t(`toewijzingstand.${stand}`)}</Badge>}
      {inzet && (
        <Badge toon="letop">
          {t('levering.inzet', {
            omvang: inzet.omvang,
            datum: schrijfDatum(inzet.vanaf, taal),
            reden: t(`levering.inzetredenen.${inzet.reden}`),
          })}
        </Badge>
      )}
      {wijzigingAfgewezen && <Badge toon="fout">{t('levering.wijzigingAfgewezen')}</Badge>}
      {teWijzigen && (
        <Link to={`/werkplek/zaak/${zaak}/toewijzing/${id}/wijzigen`}>
          {wijzigingAfgewezen ? t('levering.losOp') : t('wijzigen.knop')}
          <span className="md-weggelaten"> {nummer}</span>
        </Link>
      )}
    </p>
  )
}
