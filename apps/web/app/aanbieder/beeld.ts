import type { Weigering } from '@meedoen/kern'
import type { Waarden } from '../ui/Formulier.tsx'
import type { Daad } from './daden.ts'
import type { haalToewijzing } from './toewijzing.server.ts'

/** One assignment as its page shows it. */
export type Beeld = Awaited<ReturnType<typeof haalToewijzing>>

/** What a form on that page sent and why it was refused. */
export type Geweigerd = { readonly daad: Daad; readonly weigering: Weigering; readonly waarden: Waarden } | undefined
