import type { Regelbeeld } from '../aanbieder/declaraties/declaratie.server.ts'
import { useTekst } from '../teksten/gebruik.ts'
import { Badge } from '../ui/Badge.tsx'
import { Redenen } from './Redenen.tsx'

/** What came of one line of a declaration, and why. */
export function Uitkomst({ regel: { toegekend, redenen, vorige, teruggenomen } }: { regel: Regelbeeld }) {
  const t = useTekst('declaratie')
  return (
    <>
      <Badge toon={toegekend ? 'goed' : 'fout'} icoon={toegekend ? 'vink' : 'kruis'}>
        {t(toegekend ? 'toegekend' : 'afgewezen')}
      </Badge>
      {vorige !== null && <span className="md-regel md-zacht">{t('credit', { vorige })}</span>}
      {teruggenomen && <span className="md-regel md-zacht">{t('teruggenomen')}</span>}
      {redenen.length > 0 && <Redenen redenen={redenen} />}
    </>
  )
}
