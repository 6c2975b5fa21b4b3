import { type Outcome, refused } from '../../kernel/refusal.ts'
import type { Finding, Report } from '../../log/verify.ts'

const SHOWN = 50

/** What a log was found to hold, for whoever compares it with a printed root. */
export const held = ({ batches, entries, accesses, unsealed, pos, root, sealedAt }: Report): string =>
  [
    `${entries + unsealed} bút toán (entries), ${accesses} lượt truy cập (readings), ${batches} lô (batches), ${unsealed} chưa niêm phong (unsealed).`,
    `Vị trí cuối (last position): ${pos}; mã gốc (root): ${root}; niêm phong lúc (sealed at): ${sealedAt ?? '—'}`,
  ].join('\n')

/** Everything that is wrong with a log, at most fifty sentences of it. */
export const wrong = (findings: readonly Finding[]): Outcome<never> => {
  const [first, ...rest] = findings.slice(0, SHOWN).map(({ what, detail }) => ({ why: what, detail }))
  const more = findings.length - SHOWN
  return refused(
    {
      why: 'differs',
      detail: `Nhật ký không còn nguyên vẹn: ${findings.length} chỗ. (The log is not whole: ${findings.length} findings.)`,
    },
    ...(first ? [first, ...rest] : []),
    ...(more > 0 ? [{ why: 'more', detail: `… và ${more} chỗ nữa (and ${more} more).` }] : []),
  )
}
