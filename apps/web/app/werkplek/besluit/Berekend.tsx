import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { leesUitleg } from '../../ui/lees-uitleg.ts'
import { regelVan } from '../../ui/regel-van-uitleg.ts'
import { Waarom } from '../../ui/Waarom.tsx'

/** What the onderzoek computed, and for which kind of provision. */
export type Berekendeomvang = { readonly soort: string; readonly uitleg: unknown }

/** The hours by the norms, beside the field in which the decision about them is filled in. */
export function Berekend({ berekend }: { berekend: Berekendeomvang }) {
  const t = useTekst('werkplek')
  const taal = useTaal()
  const uitleg = leesUitleg(berekend.uitleg)
  if (!uitleg) return null
  return (
    <div className="md-stapel md-stapel--dicht">
      <p>
        <strong>{t('beschikking.volgensNormen')}</strong> {regelVan(uitleg, taal).tekst} {t('beschikking.afwijken')}
      </p>
      <Waarom uitleg={uitleg} kop={t('huishouden.waaromUren')} />
    </div>
  )
}
