import { schrijfEuro } from '@meedoen/kern'
import { useMaand } from '../mijn/maand.ts'
import { useTaal, useTekst } from '../teksten/gebruik.ts'
import { Formulier } from '../ui/Formulier.tsx'
import { Keuzelijst } from '../ui/Keuzes.tsx'
import { Knop } from '../ui/Knop.tsx'
import { Leeg } from '../ui/Leeg.tsx'
import { Tekstveld } from '../ui/Tekstveld.tsx'
import { type Geweigerd, useFouten } from '../weigering.ts'
import { Bewijsveld } from './Bewijsformulier.tsx'
import type { Overeenkomstbeeld, Pgbbeeld } from './beeld.server.ts'

type Props = { pgb: Pgbbeeld; bij: Overeenkomstbeeld; geweigerd: Geweigerd | undefined }

/** One month of help: which month, and how much. */
export function Declareerformulier({ pgb, bij, geweigerd }: Props) {
  const t = useTekst('pgb')
  const taal = useTaal()
  const schrijfMaand = useMaand()
  const fouten = useFouten(geweigerd?.weigering)
  if (bij.maanden.length === 0) return <Leeg titel={t('declareerstap.titel')} tekst={t('declareerstap.geenMaand')} />
  const keuzes = bij.maanden.map((maand) => ({ waarde: maand.slice(0, 7), label: schrijfMaand(maand) }))
  const begin = geweigerd?.waarden ?? { maand: keuzes[0]?.waarde }
  return (
    <Formulier naam="declareren" fouten={fouten} waarden={begin} bestanden>
      <Keuzelijst naam="maand" label={t('declareerstap.maand')} keuzes={keuzes} leeg={false} />
      <Hoeveel bij={bij} />
      <Bewijsveld optioneel />
      <div className="md-zacht">
        {pgb.jaren.map(({ jaar, over }) => (
          <p key={jaar}>{t('declareerstap.over', { jaar, bedrag: schrijfEuro(Math.max(0, over), taal) })}</p>
        ))}
      </div>
      <div>
        <Knop icoon="verstuur">{t('declareerstap.verstuur')}</Knop>
      </div>
    </Formulier>
  )
}

function Hoeveel({ bij: { eenheid, uitBudget } }: Pick<Props, 'bij'>) {
  const t = useTekst('pgb')
  const taal = useTaal()
  if (eenheid === 'maand') return <p>{t('declareerstap.loon', { bedrag: schrijfEuro(uitBudget, taal) })}</p>
  if (eenheid === 'resultaat')
    return <Tekstveld naam="bedrag" label={t('declareerstap.bedrag')} breedte="kort" inputMode="decimal" />
  return (
    <Tekstveld
      naam="aantal"
      label={t(`declareerstap.aantal.${eenheid}`)}
      hint={t('declareerstap.aantalHint')}
      breedte="kort"
      inputMode="decimal"
    />
  )
}
