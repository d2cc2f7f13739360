import { useTekst } from '../../teksten/gebruik.ts'
import { Kaart } from '../../ui/Kaart.tsx'
import type { Onderzoekspagina } from './onderzoek.server.ts'

type Props = { pagina: Pick<Onderzoekspagina, 'plan' | 'verhaal'> }

/** The words of the resident stay in sight while we write ours. */
export function Ernaast({ pagina: { plan, verhaal } }: Props) {
  const t = useTekst('werkplek')
  return (
    <aside className="md-stapel md-ernaast">
      <Kaart titel={t('onderzoek.plan')} icoon="document" soort="zacht">
        {!plan && <p>{t('onderzoek.geenPlan')}</p>}
        {plan?.document && (
          <p>
            <a href={`/document/${plan.document}`}>{t('onderzoek.planDocument')}</a>
          </p>
        )}
        {plan?.antwoorden.map(({ vraag, antwoord }) => (
          <div key={vraag}>
            <h3>{vraag}</h3>
            <p className="md-eigen-woorden">{antwoord}</p>
          </div>
        ))}
      </Kaart>
      <Kaart titel={t('melding.titel')} icoon="bericht" soort="zacht">
        <p className="md-eigen-woorden">{verhaal}</p>
      </Kaart>
    </aside>
  )
}
