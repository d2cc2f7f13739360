import { useTekst } from '../../teksten/gebruik.ts'
import { Tabs } from '../../ui/Tellers.tsx'

/** The two sides of the own contribution: what is told to the CAK, and what providers must still tell us. */
export function Bijdragetabs({ hier }: { hier: 'rondes' | 'productie' }) {
  const t = useTekst('werkplek')
  return (
    <Tabs
      label={t('eb.tabs')}
      tabs={[
        { label: t('eb.rondes'), naar: '/werkplek/bijdrage', gekozen: hier === 'rondes' },
        { label: t('eb.productie'), naar: '/werkplek/bijdrage/productie', gekozen: hier === 'productie' },
      ]}
    />
  )
}
