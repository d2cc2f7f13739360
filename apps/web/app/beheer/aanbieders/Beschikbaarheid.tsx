import { schrijfDatum } from '@meedoen/kern'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Kaart } from '../../ui/Kaart.tsx'
import { Knoplink } from '../../ui/Knop.tsx'
import { Tabel } from '../../ui/Tabel.tsx'
import type { Aanbiederpagina } from './aanbieder.server.ts'
import { naarAanbieder } from './zoek.ts'

type Regel = Aanbiederpagina['beschikbaar'][number]

/** How long one waits for each product, who told that, and how much is taken of what was agreed. */
export function Beschikbaarheid({ agb, regels }: { agb: string; regels: readonly Regel[] }) {
  const t = useTekst('inkoop')
  const taal = useTaal()
  return (
    <Kaart titel={t('beschikbaar.titel')}>
      <Tabel
        bijschrift={t('beschikbaar.titel')}
        rijen={regels}
        sleutel={({ code }) => code}
        leeg={<p>{t('beschikbaar.leeg')}</p>}
        kolommen={[
          {
            sleutel: 'product',
            kop: t('beschikbaar.product'),
            cel: ({ naam, code }) => (
              <>
                {naam} <span className="md-zacht">{code}</span>
              </>
            ),
          },
          {
            sleutel: 'weken',
            kop: t('beschikbaar.wachttijd'),
            cel: ({ wachttijdWeken }) => t('beschikbaar.weken', { count: wachttijdWeken }),
          },
          {
            sleutel: 'vrij',
            kop: t('beschikbaar.vrij'),
            cel: ({ vrijePlaatsen }) => vrijePlaatsen ?? t('beschikbaar.onbekend'),
          },
          {
            sleutel: 'gemeld',
            kop: t('beschikbaar.gemeld'),
            cel: ({ gemeld }) =>
              gemeld
                ? t(`beschikbaar.gemeldDoor.${gemeld.door}`, { dag: schrijfDatum(gemeld.dag, taal) })
                : t('beschikbaar.nooit'),
          },
          { sleutel: 'bezet', kop: t('beschikbaar.bezet'), cel: (regel) => <Bezet regel={regel} /> },
          {
            sleutel: 'doe',
            kop: t('wijzig'),
            cel: ({ code, naam }) => (
              <Knoplink naar={naarAanbieder(agb, 'plaatsen', code)} soort="stil">
                {t('beschikbaar.wijzig')}
                <span className="md-weggelaten"> {naam}</span>
              </Knoplink>
            ),
          },
        ]}
      />
    </Kaart>
  )
}

function Bezet({ regel: { maat, aantal, bezet } }: { regel: Regel }) {
  const t = useTekst('inkoop')
  if (aantal === null) return t('beschikbaar.zonderGrens', { bezet })
  const woorden = t(maat === 'plaatsen' ? 'beschikbaar.bezetVan' : 'beschikbaar.bezetMinuten', { bezet, aantal })
  return bezet < aantal ? (
    woorden
  ) : (
    <Badge toon="letop" icoon="letop">
      {woorden}
    </Badge>
  )
}
