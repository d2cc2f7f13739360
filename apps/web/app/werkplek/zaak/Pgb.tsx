import { schrijfEuro } from '@meedoen/kern'
import { Link } from 'react-router'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Kaart } from '../../ui/Kaart.tsx'
import type { Budgetkort } from './budgetten.server.ts'

/** The budgets of the resident: what is left, and whether something waits for a judgement. */
export function Pgb({ budgetten }: { budgetten: readonly Budgetkort[] }) {
  const t = useTekst('pgb')
  const taal = useTaal()
  if (budgetten.length === 0) return null
  return (
    <Kaart titel={t('werk.inZaak')} icoon="euro">
      {budgetten.map(({ id, nummer, product, stand, over, wacht }) => (
        <p key={id} className="md-merken">
          <Link to={`/werkplek/pgb/${id}`}>{`${t('werk.nummer', { nummer })}: ${product}`}</Link>
          <Badge toon={stand === 'lopend' ? 'goed' : 'stil'}>{t(`werk.stand.${stand}`)}</Badge>
          {wacht && <Badge toon="letop">{t('werk.lijst.te-beoordelen')}</Badge>}
          {over !== null && <span className="md-zacht">{`${t('werk.kolom.over')}: ${schrijfEuro(over, taal)}`}</span>}
        </p>
      ))}
    </Kaart>
  )
}
