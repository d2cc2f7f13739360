import { Link } from 'react-router'
import { useTekst } from '../teksten/gebruik.ts'

type Props = {
  vraag: string
  gekozen: string
  gebieden: readonly { readonly code: string; readonly naam: string }[]
}

/** Areas of life as links that narrow down what was found; the question stays. */
export function Onderwerpen({ vraag, gekozen, gebieden }: Props) {
  const t = useTekst('loket')
  const keuzes = [{ code: '', naam: t('aanbod.alles') }, ...gebieden]
  return (
    <nav aria-label={t('aanbod.filter')}>
      <ul className="md-tellers">
        {keuzes.map(({ code, naam }) => (
          <li key={code}>
            <Link to={adres(vraag, code)} {...(code === gekozen ? { 'aria-current': true } : {})}>
              {naam}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function adres(vraag: string, gebied: string): string {
  const zoek = new URLSearchParams({ ...(vraag ? { vraag } : {}), ...(gebied ? { gebied } : {}) })
  return zoek.size > 0 ? `/aanbod?${zoek}` : '/aanbod'
}
