import { useTekst } from '../teksten/gebruik.ts'
import { Knop } from '../ui/Knop.tsx'

/** Search in people's own words; an ordinary address comes out, to keep or to share. */
export function Zoekvak({ vraag, gebied }: { vraag: string; gebied: string }) {
  const t = useTekst('loket')
  return (
    <search>
      <form method="get" action="/aanbod" className="md-zoekvak">
        <div className="md-veld">
          <label className="md-veld__label" htmlFor="vraag">
            {t('aanbod.vraag')}
          </label>
          <div className="md-veld__hint" id="vraag-hint">
            {t('aanbod.vraagHint')}
          </div>
          <div className="md-zoekvak__rij">
            <input
              id="vraag"
              name="vraag"
              type="search"
              className="md-invoer"
              defaultValue={vraag}
              maxLength={200}
              aria-describedby="vraag-hint"
            />
            {gebied && <input type="hidden" name="gebied" value={gebied} />}
            <Knop icoon="zoek">{t('aanbod.zoek')}</Knop>
          </div>
        </div>
      </form>
    </search>
  )
}
