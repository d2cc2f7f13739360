import type { ReactNode } from 'react'
import { useTekst } from '../teksten/gebruik.ts'

/** The same chart as SVG text, drawn for a wide place and for a phone, so that its letters stay legible. */
export type Beeld = { readonly breed: string; readonly smal: string }

type Props = {
  /** The finding, in a sentence: "Negen van de tien onderzoeken zijn op tijd". */
  titel: string
  /** Unit and period. */
  onderschrift: string
  /** Made by `tekenGrafiek`; the table says the same, so the picture is decoration for a screen reader. None when nothing may be drawn. */
  beeld?: Beeld | undefined
  tabel: { readonly kop: readonly string[]; readonly rijen: readonly (readonly string[])[] }
  /** What is counted, and what is not. */
  definitie?: ReactNode
}

/** An honest chart: finding, unit and period, picture and figures side by side. No JavaScript. */
export function Grafiek({ titel, onderschrift, beeld, tabel, definitie }: Props) {
  const t = useTekst('ui')
  return (
    <figure className="md-kaart md-kaart--vol md-grafiek">
      <figcaption className="md-grafiek__titel">
        <h2>{titel}</h2>
        <span className="md-zacht">{onderschrift}</span>
      </figcaption>
      <div className={beeld && 'md-grafiek__naast'}>
        {beeld && (
          <div className="md-grafiek__beeld" aria-hidden="true">
            <Tekening soort="breed" svg={beeld.breed} />
            <Tekening soort="smal" svg={beeld.smal} />
          </div>
        )}
        <Cijfers bijschrift={t('grafiek.cijfers')} {...tabel} />
      </div>
      {definitie && (
        <details className="md-waarom">
          <summary>{t('grafiek.definitie')}</summary>
          <div className="md-waarom__lijf">{definitie}</div>
        </details>
      )}
    </figure>
  )
}

function Tekening({ soort, svg }: { soort: 'breed' | 'smal'; svg: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by our own server from numbers, never from input
  return <div className={`md-grafiek__beeld--${soort}`} dangerouslySetInnerHTML={{ __html: svg }} />
}

/** Figures with a name in front of each row; stays a table on a phone, so keep it to two columns. */
export function Cijfers({ bijschrift, kop, rijen }: { bijschrift: string } & Props['tabel']) {
  return (
    <table className="md-tabel md-tabel--cijfers">
      <caption className="md-weggelaten">{bijschrift}</caption>
      <thead>
        <tr>
          {kop.map((tekst, plaats) => (
            <th key={tekst} scope="col" className={plaats > 0 ? 'md-tabel__getal' : undefined}>
              {tekst}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rijen.map((rij) => (
          <tr key={rij[0] ?? ''}>
            {rij.map((cel, plaats) =>
              plaats === 0 ? (
                <th key={kop[plaats] ?? ''} scope="row">
                  {cel}
                </th>
              ) : (
                <td key={kop[plaats] ?? ''} className="md-tabel__getal">
                  {cel}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
