import { useEffect } from 'react'
import { Link } from 'react-router'
import { useTekst } from '../teksten/gebruik.ts'
import { volgToets } from './toetsen.ts'

/** Listens to the shortcuts on every page of this portal, and leads to their list. */
export function Toetsenluisteraar() {
  const t = useTekst('werkplek')
  useEffect(() => {
    document.addEventListener('keydown', volgToets)
    return () => document.removeEventListener('keydown', volgToets)
  }, [])
  return (
    <p className="md-klein md-niet-op-papier md-onder">
      <Link to="/werkplek/sneltoetsen">{t('toetsen.titel')}</Link>
    </p>
  )
}
