import { useTekst } from '../teksten/gebruik.ts'
import { Badge, type Badgetoon } from '../ui/Badge.tsx'

const TOON = {
  besloten: 'stil',
  verzonden: 'letop',
  pgb: 'goed',
  toegewezen: 'info',
  teruggelegd: 'fout',
  gestart: 'goed',
  onderbroken: 'letop',
  gestopt: 'letop',
  beeindigd: 'stil',
  voorbij: 'stil',
} as const satisfies Record<string, Badgetoon>

const isStand = (stand: string): stand is keyof typeof TOON => stand in TOON

/** Where a provision stands, as a word with its colour. */
export function Voorzieningstand({ stand, tijdelijk }: { stand: string; tijdelijk: boolean }) {
  const t = useTekst('werkplek')
  if (!isStand(stand)) return stand
  return (
    <span className="md-merken">
      <Badge toon={TOON[stand]}>{t(`voorzieningstand.${stand}`)}</Badge>
      {tijdelijk && <span className="md-zacht md-klein">{t('merk.tijdelijk')}</span>}
    </span>
  )
}
