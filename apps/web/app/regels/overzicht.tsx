import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { huisContext } from '../huis.ts'
import { Deel } from '../informatie/Deel.tsx'
import { useTekst } from '../teksten/gebruik.ts'
import { Paginakop, Stapel } from '../ui/Indeling.tsx'

/** Every rule of the code by theme, in the language of the page. */
export function loader({ context }: LoaderFunctionArgs) {
  const { kamers, taal } = context.get(huisContext)
  return kamers.regels.REGELTHEMAS.map(({ naam, regels }) => ({
    naam: naam[taal],
    regels: regels.map((regel) => ({ regeling: regel.regeling, naam: regel.naam[taal], artikel: regel.artikel })),
  }))
}

export default function Regeloverzicht() {
  const t = useTekst('regels')
  const themas = useLoaderData<typeof loader>()
  return (
    <Stapel smal ruimte="ruim">
      <Paginakop titel={t('overzicht.titel')} inleiding={t('overzicht.inleiding')} />
      {themas.map((thema) => (
        <Deel key={thema.naam} kop={thema.naam}>
          <ul className="md-lijst">
            {thema.regels.map(({ regeling, naam, artikel }) => (
              <li key={regeling}>
                <Link to={`/regels/${regeling}`}>{naam}</Link>
                <br />
                <span className="md-zacht md-klein">{artikel}</span>
              </li>
            ))}
          </ul>
        </Deel>
      ))}
    </Stapel>
  )
}
