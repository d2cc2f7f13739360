import { useEffect, useState } from 'react'
import { useRevalidator } from 'react-router'
import { useTekst } from '../teksten/gebruik.ts'
import { Knop } from './Knop.tsx'
import { Melding } from './Melding.tsx'

const MINUUT = 60_000
/** Minutes before the end from which somebody is warned. */
const WAARSCHUW = 5
/** Who typed so recently (minutes) is still at work: the session goes on by itself. */
const RECENT = 10
const KIJK_ELKE_MS = 15_000

/** `verlooptOp` and `nu` in milliseconds by the clock of the server, which may differ from that of the browser. */
type Props = { verlooptOp: number | null; nu: number }

/**
 * Warns in time that the session ends, and prolongs it for who is typing. Without scripts nothing is lost either: a form
 * that comes too late keeps its answers on the page that offers to log in.
 */
export function Sessiewaarschuwing({ verlooptOp, nu }: Props) {
  const t = useTekst('ui')
  const { rest, verleng } = useSessie(verlooptOp, nu)
  if (rest === null || rest > WAARSCHUW) return null
  return (
    <div className="md-sessie md-niet-op-papier">
      <Melding toon="letop" live titel={rest > 0 ? t('sessie.titel', { count: rest }) : t('sessie.voorbij')}>
        <p>{rest > 0 ? t('sessie.tekst') : t('sessie.voorbijTekst')}</p>
        {rest > 0 && (
          <div>
            <Knop type="button" soort="tweede" onClick={verleng}>
              {t('sessie.verleng')}
            </Knop>
          </div>
        )}
      </Melding>
    </div>
  )
}

/** Whole minutes until the session ends, counted from when this page was loaded; null while that is not known. */
function useSessie(verlooptOp: number | null, nu: number): { rest: number | null; verleng: () => void } {
  const { revalidate } = useRevalidator()
  const [rest, zetRest] = useState<number | null>(null)
  useEffect(() => {
    if (verlooptOp === null) return
    const geladen = Date.now()
    let getypt = 0
    const typt = () => {
      getypt = Date.now()
    }
    const kijk = () => {
      const over = verlooptOp - nu - (Date.now() - geladen)
      const minuten = Math.max(0, Math.ceil(over / MINUUT))
      if (minuten > 0 && minuten <= WAARSCHUW && Date.now() - getypt < RECENT * MINUUT) revalidate()
      else zetRest(minuten)
    }
    kijk()
    const wekker = setInterval(kijk, KIJK_ELKE_MS)
    document.addEventListener('input', typt)
    return () => {
      clearInterval(wekker)
      document.removeEventListener('input', typt)
    }
  }, [verlooptOp, nu, revalidate])
  return { rest, verleng: () => revalidate() }
}
