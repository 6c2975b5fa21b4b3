import type { Database } from './pool.ts'

/** Takes away the answers to keys that are older than a month. As the owner. Answers how many. */
export const forgetKeys = async (owner: Database): Promise<number> => {
  const [row] = await owner.query<{ readonly forgotten: number }>({
    name: 'forget_keys',
    text: 'select api.forget_keys() as forgotten',
    values: [],
  })
  return row?.forgotten ?? 0
}
