import { schrijfEuro } from '@meedoen/kern'
import { useTaal, useTekst } from '../teksten/gebruik.ts'
import { Cijfers, Grafiek } from '../ui/Grafiek.tsx'
import { Stapel } from '../ui/Indeling.tsx'
import { Kaart, Kaartenrij } from '../ui/Kaart.tsx'
import { Melding } from '../ui/Melding.tsx'
import { type Kolom, Tabel } from '../ui/Tabel.tsx'
import type { beproefOntwerp } from './laad.server.ts'
import {
  perMaand,
  schrijfAantal,
  schrijfBand,
  schrijfBevinding,
  schrijfGroep,
  schrijfVerschil,
  type Tolk,
} from './schrijf.ts'

export type Proefuitkomst = Awaited<ReturnType<typeof beproefOntwerp>>
type Props = Pick<Proefuitkomst, 'onderwerp' | 'soortnamen' | 'beeld'> & {
  readonly beproeving: NonNullable<Proefuitkomst['beproeving']>
}

const GROEPEN = ['minder', 'niets-meer', 'gelijk', 'blijft-niets', 'meer'] as const

/** How many people, how many euros, who gains and who loses; never somebody. */
export function Uitkomst({ onderwerp, beproeving, soortnamen, beeld }: Props) {
  const tolk = useTolk()
  const { t } = tolk
  const { banden, perHuishouden, perSoort } = beproeving
  return (
    <Stapel ruimte="ruim">
      <Kaartenrij>
        <Kaart titel={t('beproef.geldTitel')}>
          <Geldtabel beproeving={beproeving} />
        </Kaart>
        <Kaart titel={t(`beproef.wieTitel.${onderwerp}`)}>
          <Groepentabel onderwerp={onderwerp} beproeving={beproeving} />
        </Kaart>
      </Kaartenrij>
      <Grafiek
        titel={schrijfBevinding(tolk, onderwerp, beproeving)}
        onderschrift={t(`beproef.onderschrift.${onderwerp}`)}
        beeld={beeld}
        tabel={{
          kop: [t('beproef.verschilPerMaand'), t('beproef.aantal')],
          rijen: banden
            .filter(({ aantal }) => aantal !== 0)
            .map((band) => [schrijfBand(t, onderwerp, band), schrijfAantal(tolk, band.aantal)]),
        }}
        definitie={<p>{t(`beproef.hoe.${onderwerp}`)}</p>}
      />
      <Kaartenrij>
        <Kaart titel={t('beproef.perHuishouden')}>
          <Delen
            bijschrift={t('beproef.perHuishouden')}
            delen={perHuishouden.map(({ naam, ...deel }) => ({ ...deel, naam: t(`beproef.huishouden.${naam}`) }))}
          />
        </Kaart>
        <Kaart titel={t('beproef.perSoort')}>
          <Delen
            bijschrift={t('beproef.perSoort')}
            delen={perSoort.map(({ naam, ...deel }) => ({
              ...deel,
              naam: soortnamen[naam] ?? t('beproef.meerSoorten'),
            }))}
          />
        </Kaart>
      </Kaartenrij>
      <NietMeegerekend beproeving={beproeving} />
      <Melding titel={t('beproef.privacy')}>{t('beproef.privacyTekst')}</Melding>
    </Stapel>
  )
}

const useTolk = (): Tolk => ({ t: useTekst('verordening'), taal: useTaal() })

function Geldtabel({ beproeving: { geld } }: Pick<Props, 'beproeving'>) {
  const tolk = useTolk()
  const { t, taal } = tolk
  if (geld === 'te-weinig') return <p>{t('beproef.geldWeinig')}</p>
  const kolommen: Kolom<Periode>[] = [
    { sleutel: 'naam', kop: t('beproef.periode'), cel: ({ naam }) => naam },
    { sleutel: 'nu', kop: t('beproef.nu'), cel: ({ was }) => schrijfEuro(was, taal), getal: true },
    { sleutel: 'straks', kop: t('beproef.straks'), cel: ({ wordt }) => schrijfEuro(wordt, taal), getal: true },
    {
      sleutel: 'verschil',
      kop: t('vergelijk.verschil'),
      cel: ({ was, wordt }) => schrijfVerschil(tolk, wordt - was),
      getal: true,
    },
  ]
  return (
    <Tabel
      bijschrift={t('beproef.geldTitel')}
      kolommen={kolommen}
      rijen={[
        { naam: t('beproef.perMaand'), was: perMaand(geld.was), wordt: perMaand(geld.wordt) },
        { naam: t('beproef.perJaar'), ...geld },
      ]}
      sleutel={({ naam }) => naam}
    />
  )
}

type Periode = { readonly naam: string; readonly was: number; readonly wordt: number }

function Groepentabel({ onderwerp, beproeving: { groepen, aantal } }: Pick<Props, 'onderwerp' | 'beproeving'>) {
  const tolk = useTolk()
  const { t } = tolk
  return (
    <Cijfers
      bijschrift={t(`beproef.wieTitel.${onderwerp}`)}
      kop={[t('beproef.watVerandert'), t('beproef.aantal')]}
      rijen={[
        ...GROEPEN.filter((groep) => groepen[groep] !== 0).map((groep) => [
          schrijfGroep(t, onderwerp, groep),
          schrijfAantal(tolk, groepen[groep]),
        ]),
        [t('beproef.samen'), schrijfAantal(tolk, aantal)],
      ]}
    />
  )
}

type Getoond = { readonly naam: string; readonly aantal: number | 'te-weinig'; readonly verschil: number | 'te-weinig' }

function Delen({ bijschrift, delen }: { bijschrift: string; delen: readonly Getoond[] }) {
  const tolk = useTolk()
  const { t } = tolk
  const kolommen: Kolom<Getoond>[] = [
    { sleutel: 'naam', kop: t('beproef.groepKop'), cel: ({ naam }) => naam },
    { sleutel: 'aantal', kop: t('beproef.aantal'), cel: ({ aantal }) => schrijfAantal(tolk, aantal), getal: true },
    {
      sleutel: 'verschil',
      kop: t('beproef.verschilMaand'),
      cel: ({ verschil }) => schrijfVerschil(tolk, verschil === 'te-weinig' ? verschil : perMaand(verschil)),
      getal: true,
    },
  ]
  return <Tabel bijschrift={bijschrift} kolommen={kolommen} rijen={delen} sleutel={({ naam }) => naam} />
}

/** What is not in the figures, and why: nobody may think that all is told. */
function NietMeegerekend({ beproeving: { nietMeegerekend } }: Pick<Props, 'beproeving'>) {
  const tolk = useTolk()
  const { t } = tolk
  if (nietMeegerekend.length === 0) return null
  return (
    <Kaart titel={t('beproef.nietMee')} soort="zacht">
      <ul>
        {nietMeegerekend.map(({ reden, aantal }) => (
          <li key={reden}>{t(`beproef.reden.${reden}`, { aantal: schrijfAantal(tolk, aantal) })}</li>
        ))}
      </ul>
    </Kaart>
  )
}
