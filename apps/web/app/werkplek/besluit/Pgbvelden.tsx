import { useTekst } from '../../teksten/gebruik.ts'
import { Aankruisvak, Keuzerondjes } from '../../ui/Keuzes.tsx'
import { Tekstveld } from '../../ui/Tekstveld.tsx'

const HELPERS = ['instelling', 'zelfstandige', 'netwerk'] as const
const VOORWAARDEN = ['bekwaam', 'gemotiveerd', 'kwaliteit'] as const

/** Questions of the frame of assessment that help to judge one condition. */
export type Pgbvraaggroep = { readonly voorwaarde: (typeof VOORWAARDEN)[number]; readonly vragen: readonly string[] }

/** Who gives the help, what that asks, and the three conditions with the questions that help to judge each. */
export function Pgbvelden({ begin, pgbVragen }: { begin: string; pgbVragen: readonly Pgbvraaggroep[] }) {
  const t = useTekst('werkplek')
  return (
    <div className="md-besluit__deel md-besluit__pgb">
      <Keuzerondjes
        naam={`${begin}helper`}
        label={t('beschikking.helper')}
        hint={t('beschikking.helperHint')}
        keuzes={HELPERS.map((helper) => ({ waarde: helper, label: t(`beschikking.helpers.${helper}`) }))}
      />
      <Tekstveld
        naam={`${begin}gevraagd`}
        label={t('beschikking.gevraagd')}
        hint={t('beschikking.gevraagdHint')}
        breedte="kort"
        inputMode="decimal"
        optioneel
      />
      {VOORWAARDEN.map((voorwaarde) => (
        <div key={voorwaarde}>
          <Aankruisvak
            naam={`${begin}${voorwaarde}`}
            label={t(`beschikking.${voorwaarde}`)}
            hint={t(`beschikking.${voorwaarde}Hint`)}
          />
          <Hulpvragen vragen={pgbVragen.find((groep) => groep.voorwaarde === voorwaarde)?.vragen ?? []} />
        </div>
      ))}
    </div>
  )
}

function Hulpvragen({ vragen }: { vragen: readonly string[] }) {
  const t = useTekst('werkplek')
  if (vragen.length === 0) return null
  return (
    <details className="md-waarom">
      <summary>{t('beschikking.hulpvragen')}</summary>
      <div className="md-waarom__lijf">
        <ul>
          {vragen.map((vraag) => (
            <li key={vraag}>{vraag}</li>
          ))}
        </ul>
      </div>
    </details>
  )
}
