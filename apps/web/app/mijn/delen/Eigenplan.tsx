import { schrijfDatum } from '@meedoen/kern'
import type { Planvraag } from '../../plan/vragen.server.ts'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import type { Planbeeld } from '../plan.server.ts'

/** The persoonlijk plan in the resident's own words, by topic. */
export function Eigenplan({ plan, vragen }: { plan: Planbeeld; vragen: readonly Planvraag[] }) {
  const t = useTekst('mijn')
  const taal = useTaal()
  const { antwoorden, document, op } = plan
  const delen = [{ code: 'wens', naam: t('plan.wens') }, ...vragen].flatMap(({ code, naam }) => {
    const tekst = antwoorden?.[code]
    return tekst ? [{ code, naam, tekst }] : []
  })
  return (
    <div className="md-plan">
      <p className="md-zacht md-klein">{t('plan.ingeleverd', { datum: schrijfDatum(op, taal) })}</p>
      {delen.map(({ code, naam, tekst }) => (
        <div key={code}>
          <h3>{naam}</h3>
          <p className="md-eigenwoorden">{tekst}</p>
        </div>
      ))}
      {document && (
        <p>
          <a href={`/document/${document}`}>{t('plan.document')}</a>
        </p>
      )}
    </div>
  )
}
