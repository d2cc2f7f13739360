import type { Overeenkomstbeeld, Pgbbeeld } from '../../pgb/beeld.server.ts'
import { Overeenkomst } from '../../pgb/Overeenkomst.tsx'
import { useTekst } from '../../teksten/gebruik.ts'
import { Formulier } from '../../ui/Formulier.tsx'
import { Kaart } from '../../ui/Kaart.tsx'
import { Knop, Knoplink } from '../../ui/Knop.tsx'
import { Datumveld } from '../../ui/Tekstveld.tsx'

type Props = { zaak: string; pgb: Pgbbeeld }

/** With whom was agreed what; each approved agreement can be declared on, and ended. */
export function Afspraken({ zaak, pgb }: Props) {
  const t = useTekst('pgb')
  const { overeenkomsten, mogelijk, plan, betaler, id } = pgb
  const kan = mogelijk['overeenkomst-voorleggen'] && (plan !== null || betaler === 'gemeente')
  return (
    <Kaart niveau={3} titel={t('overeenkomstTitel')} icoon="handdruk">
      {overeenkomsten.length === 0 && <p>{t(kan ? 'overeenkomst.geen' : 'overeenkomst.planEerst')}</p>}
      {overeenkomsten.length > 0 && (
        <ul className="md-afspraken">
          {overeenkomsten.map((een) => (
            <li key={een.id}>
              <Overeenkomst een={een} />
              <Doen zaak={zaak} pgb={pgb} een={een} />
            </li>
          ))}
        </ul>
      )}
      {kan && (
        <div>
          <Knoplink naar={`/mijn/${zaak}/pgb/${id}/overeenkomst`} soort="tweede" icoon="plus">
            {t('overeenkomst.voegToe')}
          </Knoplink>
        </div>
      )}
    </Kaart>
  )
}

function Doen({ zaak, pgb: { id, mogelijk }, een }: Props & { een: Overeenkomstbeeld }) {
  const t = useTekst('pgb')
  if (een.stand !== 'akkoord') return null
  return (
    <>
      {mogelijk.declareren && een.maanden.length > 0 && (
        <div>
          <Knoplink naar={`/mijn/${zaak}/pgb/${id}/declareren/${een.id}`} icoon="euro">
            {t('overeenkomst.declareer')}
            <span className="md-weggelaten"> {t('overeenkomst.declareerBij', { wie: een.wie })}</span>
          </Knoplink>
        </div>
      )}
      {mogelijk['overeenkomst-beeindigen'] && (
        <details className="md-waarom">
          <summary>
            {t('overeenkomst.stop')}
            <span className="md-weggelaten"> {t('overeenkomst.declareerBij', { wie: een.wie })}</span>
          </summary>
          <div className="md-waarom__lijf">
            <Formulier naam={`stop-${een.id}`}>
              <input type="hidden" name="doe" value="stop" />
              <input type="hidden" name="budget" value={id} />
              <input type="hidden" name="overeenkomst" value={een.id} />
              <Datumveld naam="eind" label={t('overeenkomst.laatste')} />
              <div>
                <Knop soort="tweede">{t('overeenkomst.stopKnop')}</Knop>
              </div>
            </Formulier>
          </div>
        </details>
      )}
    </>
  )
}
