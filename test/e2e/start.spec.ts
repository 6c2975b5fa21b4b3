import { expect, test } from '@playwright/test'

test('the bundled program starts on an empty folder and says that it lives', async ({ request }) => {
  const answer = await request.get('/healthz')
  expect(answer.status()).toBe(200)
})
