import type { Adapter, Inhoud } from 'oidc-provider'

type Bewaard = { inhoud: Inhoud; verlooptOp: number }

const HOOGSTENS = 5_000

/** Storage in memory for the demo log-in: one per issuer, so that a code of one municipality is unknown at the other. Oldest rows go first. */
export function maakGeheugen(nu: () => number = Date.now): (model: string) => Adapter {
  const rijen = new Map<string, Bewaard>()
  const lees = (sleutel: string): Inhoud | undefined => {
    const rij = rijen.get(sleutel)
    if (rij && rij.verlooptOp > nu()) return rij.inhoud
    rijen.delete(sleutel)
    return undefined
  }
  const zoek = (model: string, klopt: (inhoud: Inhoud) => boolean): Inhoud | undefined =>
    [...rijen]
      .flatMap(([sleutel]) => (sleutel.startsWith(`${model}:`) ? [lees(sleutel)] : []))
      .find((i) => i && klopt(i))
  return (model) => ({
    async upsert(id, inhoud, seconden) {
      const oudste = rijen.keys().next()
      if (rijen.size >= HOOGSTENS && !oudste.done) rijen.delete(oudste.value)
      const verlooptOp = seconden === undefined ? Number.POSITIVE_INFINITY : nu() + seconden * 1000
      rijen.set(`${model}:${id}`, { inhoud, verlooptOp })
    },
    find: async (id) => lees(`${model}:${id}`),
    findByUid: async (uid) => zoek(model, (inhoud) => inhoud.uid === uid),
    findByUserCode: async (code) => zoek(model, (inhoud) => inhoud.userCode === code),
    async consume(id) {
      const inhoud = lees(`${model}:${id}`)
      if (inhoud) inhoud.consumed = Math.floor(nu() / 1000)
    },
    async destroy(id) {
      rijen.delete(`${model}:${id}`)
    },
    async revokeByGrantId(grantId) {
      for (const [sleutel, { inhoud }] of rijen) if (inhoud.grantId === grantId) rijen.delete(sleutel)
    },
  })
}
