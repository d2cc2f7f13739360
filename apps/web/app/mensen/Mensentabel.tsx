import type { ReactNode } from 'react'
import { Toegangsbadge } from '../beheer/Toegangsbadge.tsx'
import { useTekst } from '../teksten/gebruik.ts'
import { Knopformulier } from '../ui/Formulier.tsx'
import { Rij } from '../ui/Indeling.tsx'
import { Knoplink } from '../ui/Knop.tsx'
import { Leeg } from '../ui/Leeg.tsx'
import { type Kolom, Tabel } from '../ui/Tabel.tsx'
import type { Mens } from './mensen.server.ts'

type Props = {
  mensen: readonly Mens[]
  bijschrift: string
  /** For the municipality: of which provider somebody is, their log-in name, and opening a closed access. */
  voorGemeente?: boolean
}

/** Who has access, and what can be changed about that. */
export function Mensentabel({ mensen, bijschrift, voorGemeente = false }: Props) {
  const t = useTekst('mensen')
  const tb = useTekst('beheer')
  const vanGemeente: readonly Kolom<Mens>[] = [
    { sleutel: 'aanbieder', kop: tb('aanbieders.aanbieder'), cel: ({ aanbieder }) => aanbieder },
    { sleutel: 'sub', kop: tb('medewerkers.sub'), cel: ({ sub }) => sub },
  ]
  return (
    <Tabel
      bijschrift={bijschrift}
      rijen={mensen}
      sleutel={({ id }) => id}
      leeg={<Leeg titel={t('leeg')} tekst={t('leegTekst')} />}
      kolommen={[
        { sleutel: 'naam', kop: t('naam'), cel: ({ naam }) => naam },
        ...(voorGemeente ? vanGemeente : []),
        { sleutel: 'rol', kop: t('rol'), cel: ({ beheertMensen }) => t(beheertMensen ? 'rolBeheert' : 'rolWerkt') },
        { sleutel: 'toegang', kop: tb('toegang.kop'), cel: ({ actief }) => <Toegangsbadge actief={actief} /> },
        {
          sleutel: 'doe',
          kop: t('wijzig'),
          cel: (mens) => (mens.zelf ? t('uZelf') : <Knoppen mens={mens} voorGemeente={voorGemeente} />),
        },
      ]}
    />
  )
}

function Knoppen({ mens: { id, naam, actief, beheertMensen }, voorGemeente }: { mens: Mens; voorGemeente: boolean }) {
  const t = useTekst('mensen')
  const tb = useTekst('beheer')
  if (!actief && !voorGemeente) return null
  return (
    <Rij>
      {actief && (
        <Lijstknop naam={naam} id={id} doe={beheertMensen ? 'beheert-niet' : 'beheert'}>
          {t(beheertMensen ? 'neemBeheer' : 'geefBeheer')}
        </Lijstknop>
      )}
      {voorGemeente ? (
        <Lijstknop naam={naam} id={id} doe={actief ? 'sluit' : 'open'}>
          {actief ? t('sluit') : tb('toegang.open')}
        </Lijstknop>
      ) : (
        <Knoplink naar={`?sluit=${id}`} soort="stil">
          {t('sluit')}
          <span className="md-weggelaten"> {naam}</span>
        </Knoplink>
      )}
    </Rij>
  )
}

/** A button in a row; who does not see the row hears whom it is about. */
export function Lijstknop({ naam, id, doe, children }: { naam: string; id: string; doe: string; children: ReactNode }) {
  return (
    <Knopformulier naam={`${doe}-${id}`} soort="stil" velden={{ doe, id }}>
      {children}
      <span className="md-weggelaten"> {naam}</span>
    </Knopformulier>
  )
}
