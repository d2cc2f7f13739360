import { schrijfEuro, schrijfEuroInvoer } from '@meedoen/kern'
import { useTaal, useTekst } from '../teksten/gebruik.ts'
import { Formulier, type Waarden } from '../ui/Formulier.tsx'
import { Knop } from '../ui/Knop.tsx'
import { Tekstvak } from '../ui/Tekstveld.tsx'
import { Veldgroep } from '../ui/Veldgroep.tsx'
import { type Geweigerd, useFouten } from '../weigering.ts'
import type { Pgbbeeld } from './beeld.server.ts'
import { Hulpvelden, useHulpnamen } from './Hulpvelden.tsx'
import { useAantal } from './schrijf.ts'

type Props = { pgb: Pgbbeeld; geweigerd: Geweigerd | undefined }

/** Helpers that fit on the form; more fit in by changing the plan. */
const REGELS = [0, 1, 2] as const

/** The plan: why, how well, and up to three helpers; the first in sight, others unfold. */
export function Planformulier({ pgb, geweigerd }: Props) {
  const t = useTekst('pgb')
  const taal = useTaal()
  const fouten = useFouten(geweigerd?.weigering)
  const eerder = useEerder(pgb)
  const waarden = geweigerd?.waarden ?? eerder
  const bedrag = schrijfEuro(pgb.bedrag, taal)
  const hulpnamen = useHulpnamen()
  const namen = Object.fromEntries(
    REGELS.flatMap((regel) =>
      Object.entries(hulpnamen).map(([veld, naam]) => [
        `regels.${regel}.${veld}`,
        `${t('planstap.hulp', { nummer: regel + 1 })}, ${naam}`,
      ]),
    ),
  )
  const open = (regel: number): boolean => Boolean(waarden[`regels.${regel}.wie`])
  return (
    <Formulier naam="plan" fouten={fouten} waarden={waarden} namen={namen}>
      <p>{t(pgb.ritme === 'per-jaar' ? 'planstap.budget' : 'planstap.budgetInTotaal', { bedrag })}</p>
      {REGELS.map((regel) =>
        regel === 0 ? (
          <Hulp key={regel} regel={regel} />
        ) : (
          <details key={regel} className="md-waarom" open={open(regel)}>
            <summary>{t('planstap.nogEen')}</summary>
            <div className="md-waarom__lijf">
              <Hulp regel={regel} />
            </div>
          </details>
        ),
      )}
      <Tekstvak naam="waarom" label={t('planstap.waarom')} rijen={4} tekens={2000} />
      <Tekstvak
        naam="kwaliteit"
        label={t('planstap.kwaliteit')}
        hint={t('planstap.kwaliteitHint')}
        rijen={4}
        tekens={2000}
      />
      <div>
        <Knop icoon="verstuur">{t('planstap.verstuur')}</Knop>
      </div>
    </Formulier>
  )
}

function Hulp({ regel }: { regel: number }) {
  const t = useTekst('pgb')
  return (
    <Veldgroep titel={t('planstap.hulp', { nummer: regel + 1 })}>
      <Hulpvelden voor={`regels.${regel}.`} />
    </Veldgroep>
  )
}

/** The plan that was handed in before, to go on from. */
function useEerder({ plan }: Pgbbeeld): Waarden {
  const taal = useTaal()
  const aantal = useAantal()
  if (!plan) return {}
  const regels = plan.regels.flatMap(({ hulp, wie, helper, eenheid, tarief, perWeek }, regel) =>
    Object.entries({
      ...{ hulp, wie, helper, eenheid, tarief: schrijfEuroInvoer(tarief, taal) },
      perWeek: perWeek === null ? '' : aantal(perWeek),
    }).map(([veld, waarde]) => [`regels.${regel}.${veld}`, waarde] as const),
  )
  return { waarom: plan.waarom, kwaliteit: plan.kwaliteit, ...Object.fromEntries(regels) }
}
