import { schrijfEuro } from '@meedoen/kern'
import { Balk } from '../../pgb/Balk.tsx'
import type { Jaarbeeld, Pgbbeeld } from '../../pgb/beeld.server.ts'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Kaart } from '../../ui/Kaart.tsx'
import { type Kolom, Tabel } from '../../ui/Tabel.tsx'

const BEDRAGEN = ['toegekend', 'afgesproken', 'gedeclareerd', 'betaald', 'over'] as const

/** The books per year, and a picture of the last one. */
export function Jaren({ pgb: { jaren } }: { pgb: Pgbbeeld }) {
  const t = useTekst('pgb')
  const taal = useTaal()
  const laatste = jaren.at(-1)
  const kolommen: readonly Kolom<Jaarbeeld>[] = [
    { sleutel: 'jaar', kop: t('werk.jaarkolom.jaar'), cel: ({ jaar }) => jaar },
    ...BEDRAGEN.map((naam) => ({
      sleutel: naam,
      kop: t(`werk.jaarkolom.${naam}`),
      getal: true,
      cel: (rij: Jaarbeeld) => schrijfEuro(rij[naam], taal),
    })),
  ]
  return (
    <Kaart titel={t('werk.jaren')} icoon="euro">
      {laatste && <Balk jaar={laatste} />}
      <Tabel bijschrift={t('werk.jaren')} rijen={jaren} sleutel={({ jaar }) => String(jaar)} kolommen={kolommen} />
    </Kaart>
  )
}
