import type { Page } from '@playwright/test'
import type { Waiting } from '../clinic.ts'

/** The doctor's page of somebody, in the doctor's own browser. */
export const doctorAt = (page: Page, address: string) => {
  const open = async ({ person, name }: Waiting): Promise<void> => {
    await page.goto(`${address}/cap-thuoc/${person}/bac-si`)
    await page.getByRole('heading', { level: 1, name }).waitFor()
  }
  /** The answer of the server to what a press sends: signed, or what it asks for. */
  const pressing = async (button: string, form: string): Promise<boolean> => {
    const answer = page.waitForResponse((r) => r.request().method() === 'POST' && r.url().endsWith('/care'))
    await page.getByRole('form', { name: form }).getByRole('button', { name: button, exact: true }).click()
    return (await answer).status() === 201
  }
  const must = async (button: string, form: string): Promise<void> => {
    if (!(await pressing(button, form))) throw new Error(`${form}: ${await page.getByRole('form', { name: form }).innerText()}`)
  }
  return {
    examine: async (who: Waiting, found: string): Promise<void> => {
      await open(who)
      await page.getByRole('textbox', { name: 'Kết quả khám hôm nay' }).fill(found)
      await must('Ký', 'Kết quả khám hôm nay')
    },
    order: async (who: Waiting, dose: string): Promise<void> => {
      await open(who)
      await page.getByLabel('Liều trong ngày').fill(dose)
      if (await pressing('Ký y lệnh', 'Y lệnh mới')) return
      // What the order has against it is named by the doctor, one by one.
      const form = page.getByRole('form', { name: 'Y lệnh mới' })
      await form.getByRole('checkbox').first().waitFor()
      for (const box of await form.getByRole('checkbox').all()) await box.check()
      await must('Ký y lệnh', 'Y lệnh mới')
    },
    /** Every point of today that only a doctor answers, up to a dose. */
    sign: async (who: Waiting, dose: string): Promise<void> => {
      await open(who)
      const forms = page.getByRole('form', { name: /^Ký xác nhận điểm/ })
      await forms.first().waitFor()
      for (let left = await forms.count(); left > 0; left = await forms.count()) {
        const form = forms.first()
        await form.getByRole('textbox').fill(dose)
        const answer = page.waitForResponse((r) => r.request().method() === 'POST' && r.url().endsWith('/care'))
        await form.getByRole('button', { name: 'Ký', exact: true }).click()
        if ((await answer).status() !== 201) throw new Error(await form.innerText())
        await page.waitForFunction((n) => document.querySelectorAll('form[aria-label^="Ký xác nhận điểm"]').length < n, left)
      }
    },
    answer: async (who: Waiting, text: string): Promise<void> => {
      await open(who)
      await page.getByRole('textbox', { name: 'Bác sĩ quyết định gì về liều hôm nay' }).fill(text)
      await page.getByLabel(/Hẹn người bệnh quay lại/).check()
      await must('Ký', 'Bác sĩ quyết định gì về liều hôm nay')
    },
  }
}
export type Doctor = ReturnType<typeof doctorAt>
