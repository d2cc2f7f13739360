import { useEffect, useState } from 'react'
import { useTekst } from '../teksten/gebruik.ts'
import { Paginakop, Stapel } from '../ui/Indeling.tsx'
import { Knop } from '../ui/Knop.tsx'
import { Samenvattingslijst } from '../ui/Samenvattingslijst.tsx'
import { toetsenAan, zetToetsen } from './toetsen.ts'

/** This page asks nothing of the rooms; a loader makes the check of the portal run before it. */
export const loader = () => null

/** The list of shortcuts, and the switch that turns them off. */
export default function Sneltoetsenpagina() {
  const t = useTekst('werkplek')
  const toets = (naam: string) => <kbd className="md-toets">{naam}</kbd>
  return (
    <Stapel smal>
      <Paginakop titel={t('toetsen.titel')} inleiding={t('toetsen.inleiding')} terug={{ naar: '/werkplek' }} />
      <Samenvattingslijst
        regels={[
          { term: t('toetsen.omlaag'), waarde: toets('j') },
          { term: t('toetsen.omhoog'), waarde: toets('k') },
          { term: t('toetsen.open'), waarde: toets('Enter') },
          { term: t('toetsen.zoek'), waarde: toets('/') },
        ]}
      />
      <Schakelaar />
    </Stapel>
  )
}

function Schakelaar() {
  const t = useTekst('werkplek')
  const [aan, zetAan] = useState<boolean | null>(null)
  useEffect(() => zetAan(toetsenAan()), [])
  if (aan === null) return <p className="md-zacht">{t('toetsen.zonderScript')}</p>
  const wissel = () => {
    zetToetsen(!aan)
    zetAan(!aan)
  }
  return (
    <Stapel ruimte="dicht">
      <p role="status">{t(aan ? 'toetsen.staanAan' : 'toetsen.staanUit')}</p>
      <div>
        <Knop type="button" soort="tweede" onClick={wissel}>
          {t(aan ? 'toetsen.zetUit' : 'toetsen.zetAan')}
        </Knop>
      </div>
    </Stapel>
  )
}
