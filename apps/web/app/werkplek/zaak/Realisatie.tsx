import { schrijfEuro } from '@meedoen/kern'
import { Gedeclareerd } from '../../declaratie/Gedeclareerd.tsx'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Kaart } from '../../ui/Kaart.tsx'
import { Tabel } from '../../ui/Tabel.tsx'
import type { Realisatieregel } from './levering.server.ts'

/** What was assigned in this case up to today, beside what was declared and paid. */
export function Realisatie({ regels }: { regels: readonly Realisatieregel[] }) {
  const t = useTekst('declaratie')
  const taal = useTaal()
  if (regels.length === 0) return null
  const bedrag = (sleutel: 'toegewezen' | 'toegekend' | 'betaald', kop: string) => ({
    sleutel,
    kop,
    getal: true,
    cel: (regel: Realisatieregel) => schrijfEuro(regel[sleutel], taal),
  })
  return (
    <Kaart titel={t('zaak.titel')} icoon="lijst" tekst={t('zaak.tot')}>
      <Tabel
        bijschrift={t('zaak.titel')}
        rijen={regels}
        sleutel={({ id }) => id}
        kolommen={[
          {
            sleutel: 'toewijzing',
            kop: t('kolom.toewijzing'),
            cel: ({ nummer, product }) => (
              <>
                {t('zaak.toewijzing', { nummer })}
                <span className="md-regel md-zacht">{product}</span>
              </>
            ),
          },
          bedrag('toegewezen', t('aansluit.toegewezen')),
          {
            sleutel: 'gedeclareerd',
            kop: t('aansluit.gedeclareerd'),
            getal: true,
            cel: (regel) => <Gedeclareerd {...regel} />,
          },
          bedrag('toegekend', t('kolom.toegekend')),
          bedrag('betaald', t('kolom.betaald')),
        ]}
      />
    </Kaart>
  )
}
