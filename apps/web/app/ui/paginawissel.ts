import { type RefObject, useEffect, useRef } from 'react'
import { useLocation, useNavigation } from 'react-router'

/**
 * What a browser does by itself for a whole new page, for pages that the script changes: whether one is on its way,
 * and the focus at its start once it is there (WCAG 2.4.3), unless that page put the focus somewhere itself.
 */
export function usePaginawissel(inhoud: RefObject<HTMLElement | null>): boolean {
  const { pathname, hash } = useLocation()
  const vorige = useRef(pathname)
  useEffect(() => {
    if (vorige.current === pathname) return
    vorige.current = pathname
    if (hash === '' && !inhoud.current?.contains(document.activeElement)) inhoud.current?.focus()
  }, [pathname, hash, inhoud])
  return useNavigation().state !== 'idle'
}
