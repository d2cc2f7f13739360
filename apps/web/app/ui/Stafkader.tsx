import type { ReactNode } from 'react'
import { Form } from 'react-router'
import { useBezoek } from '../bezoek.ts'
import { eigenPortalen } from '../eigen-werk.ts'
import { useTekst } from '../teksten/gebruik.ts'
import { Uitlogknop } from './Aanmelding.tsx'
import { Bewijs } from './Formulier.tsx'
import { Icoon } from './Icoon.tsx'
import { Inhoud, Menu, type Menupunt, NaarInhoud } from './Paginakader.tsx'
import { Taalknop } from './Taalknop.tsx'
import { Woordmerk } from './Woordmerk.tsx'

/** Searches go by POST, so that no name or number lands in an address or a log. */
type Zoekvak = { readonly naar: string; readonly label: string }

type Props = {
  /** Name of the portal, and its first page. */
  portaal: string
  begin: string
  menu: readonly Menupunt[]
  zoeken?: Zoekvak
  children: ReactNode
}

/** The frame for people at work: one dark bar with everything in reach, then the work. */
export function Stafkader({ portaal, begin, menu, zoeken, children }: Props) {
  const { gemeente, wie } = useBezoek()
  const t = useTekst('ui')
  // Who has nothing to do here gets no menu of what they may not open, and the name of the house leads to their own work.
  const portalen = eigenPortalen(wie)
  const vreemd = portalen.length > 0 && !portalen.includes(begin)
  return (
    <>
      <NaarInhoud />
      <header className="md-stafkop">
        <div className="md-breedte md-stafkop__rij">
          <Woordmerk naar={vreemd ? (portalen[0] ?? begin) : begin} />
          <span className="md-stafkop__portaal">{portaal}</span>
          {!vreemd && <Menu klasse="md-stafkop__nav" menu={menu} />}
          {!vreemd && zoeken && <Zoeken {...zoeken} />}
          <div className="md-stafkop__eind">
            {wie && (
              <span className="md-stafkop__wie">
                <span className="md-weggelaten">{t('ingelogdAls')} </span>
                {wie.naam}
              </span>
            )}
            <Taalknop />
            {wie && <Uitlogknop />}
          </div>
        </div>
      </header>
      <Inhoud>{children}</Inhoud>
      <footer className="md-stafvoet">
        <div className="md-breedte">
          {t('naam')} · {gemeente.naam}
        </div>
      </footer>
    </>
  )
}

function Zoeken({ naar, label }: Zoekvak) {
  const t = useTekst('ui')
  return (
    <search className="md-stafkop__zoek">
      <Form method="post" action={naar}>
        <Bewijs naam="zoek" />
        <label className="md-weggelaten" htmlFor="zoekvak">
          {label}
        </label>
        <input id="zoekvak" type="search" name="zoekvraag" placeholder={label} autoComplete="off" />
        <button type="submit">
          <Icoon naam="zoek" maat={18} />
          {t('zoek')}
        </button>
      </Form>
    </search>
  )
}
