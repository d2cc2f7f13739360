import { useTekst } from '../teksten/gebruik.ts'
import { Badge } from '../ui/Badge.tsx'

/** Whether somebody or something may in now. */
export function Toegangsbadge({ actief }: { actief: boolean }) {
  const t = useTekst('beheer')
  return actief ? (
    <Badge toon="goed" icoon="vink">
      {t('toegang.aan')}
    </Badge>
  ) : (
    <Badge toon="stil" icoon="niet">
      {t('toegang.uit')}
    </Badge>
  )
}
