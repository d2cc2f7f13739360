import type { Blok, Brief as Brieftype, Kader, Stuk, Tekst } from '@meedoen/brieven'

/** A letter on screen: the same blocks that make the PDF, read in the same order. */
export function Brief({ brief }: { brief: Brieftype }) {
  const { afzender, kenmerken, titel, aanhef, blokken, slot, artikelen, antwoordblad, bijlagen, taal } = brief
  return (
    <article className="md-brief" lang={taal} aria-label={titel}>
      <p>
        <b>{afzender.naam}</b>
        {afzender.adres.map((regel) => (
          <span key={regel} className="md-brief__regel">
            {regel}
          </span>
        ))}
      </p>
      <Kenmerken kenmerken={kenmerken} />
      <h2>{titel}</h2>
      <p>{aanhef}</p>
      <Blokken blokken={blokken} />
      <p>
        {slot.groet}
        {[slot.namens, ...slot.ondertekening].map((regel) => (
          <span key={regel} className="md-brief__regel">
            {regel}
          </span>
        ))}
      </p>
      {artikelen && <p className="md-brief__klein">{artikelen}</p>}
      {antwoordblad && (
        <>
          <h3>{antwoordblad.titel}</h3>
          <Blokken blokken={antwoordblad.blokken} />
        </>
      )}
      {bijlagen && (
        <>
          <h3>{bijlagen.titel}</h3>
          <Punten punten={bijlagen.namen} geordend={false} />
        </>
      )}
    </article>
  )
}

function Kenmerken({ kenmerken }: Pick<Brieftype, 'kenmerken'>) {
  return (
    <dl className="md-brief__kenmerken">
      {kenmerken.map(([naam, waarde]) => (
        <div key={naam}>
          <dt>{naam}</dt>
          <dd>{waarde}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Blocks of a letter without its head and foot, for a preview of a part. */
function Blokken({ blokken }: { blokken: readonly Blok[] }) {
  return blokken.map((blok) => <Deel key={JSON.stringify(blok)} blok={blok} />)
}

function Deel({ blok }: { blok: Blok }) {
  switch (blok.soort) {
    case 'alinea':
      return (
        <p className={blok.stijl ? `md-brief__${blok.stijl}` : undefined}>
          <Tekststukken tekst={blok.tekst} />
        </p>
      )
    case 'kop':
      return blok.niveau === 2 ? <h3>{blok.tekst}</h3> : <h4>{blok.tekst}</h4>
    case 'lijst':
      return <Punten punten={blok.punten} geordend={blok.geordend} />
    case 'feitentabel':
      return <Feiten kolommen={blok.kolommen} rijen={blok.rijen} />
    case 'kader':
      return <Kadervak kader={blok} />
    case 'schrijfruimte':
      return (
        <p>
          <b>{blok.vraag}</b>
          <span className="md-brief__lijnen" aria-hidden="true" />
        </p>
      )
    case 'handtekeningvak':
      return (
        <div className="md-brief__kader">
          <h4>{blok.titel}</h4>
          <p>{blok.uitleg}</p>
          <ul className="md-brief__keuzes">
            {blok.keuzes.map((keuze) => (
              <li key={keuze}>{keuze}</li>
            ))}
          </ul>
          {blok.velden.map((veld) => (
            <p key={veld} className="md-brief__veld">
              {veld}
            </p>
          ))}
        </div>
      )
  }
}

function Kadervak({ kader }: { kader: Kader }) {
  return (
    <div className="md-brief__kader" data-toon={kader.toon}>
      <h4>{kader.titel}</h4>
      <Blokken blokken={kader.blokken} />
    </div>
  )
}

function Punten({ punten, geordend }: { punten: readonly Tekst[]; geordend: boolean }) {
  const Lijst = geordend ? 'ol' : 'ul'
  return (
    <Lijst className="md-lijst">
      {punten.map((punt) => (
        <li key={JSON.stringify(punt)}>
          <Tekststukken tekst={punt} />
        </li>
      ))}
    </Lijst>
  )
}

type FeitenProps = { kolommen: readonly string[]; rijen: readonly (readonly Tekst[])[] }

function Feiten({ kolommen, rijen }: FeitenProps) {
  return (
    <table>
      <thead>
        <tr>
          {kolommen.map((kolom) => (
            <th key={kolom} scope="col">
              {kolom}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rijen.map((rij) => (
          <tr key={JSON.stringify(rij)}>
            {rij.map((cel, plaats) => (
              <td key={kolommen[plaats] ?? ''}>
                <Tekststukken tekst={cel} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Tekststukken({ tekst }: { tekst: Tekst }) {
  if (typeof tekst === 'string') return tekst
  return tekst.map((stuk) => <Tekststuk key={JSON.stringify(stuk)} stuk={stuk} />)
}

function Tekststuk({ stuk }: { stuk: Stuk }) {
  if (typeof stuk === 'string') return stuk
  return 'vet' in stuk ? <b>{stuk.vet}</b> : <a href={stuk.link}>{stuk.tekst}</a>
}
