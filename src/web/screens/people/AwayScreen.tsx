import { Button, Group, Radio } from '@mantine/core'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { awayQuery, subjectOf } from '../../case/away.ts'
import { WithFile } from '../../case/WithFile.tsx'
import { typedText } from '../../dates/parse.ts'
import { DateField, readDate } from '../../fields/DateField.tsx'
import { useMe } from '../../session/me.ts'
import { EnterForm } from '../../ui/EnterForm.tsx'
import { Page, Panel } from '../../ui/Page.tsx'
import { OpenCase } from '../person/OpenCase.tsx'

/** After an exact number found a file in another unit: who it is by the papers at hand, and the acts that open a case here. */
export const AwayScreen = () => {
  const { t } = useTranslation('people')
  const navigate = useNavigate()
  const me = useMe()
  const { id } = useParams({ from: '/inside/nguoi/$id/don-vi-khac' })
  const away = useSearch({ from: '/inside/nguoi/$id/don-vi-khac' })
  const [birth, setBirth] = useState(away.sinh ? typedText(away.sinh) : '')
  const [sex, setSex] = useState<string>(away.gioi ?? '')
  const [tried, setTried] = useState(false)
  const read = readDate('birth', birth)
  const submit = () => {
    setTried(true)
    if (read?.ok && (sex === 'male' || sex === 'female'))
      void navigate({ to: '/nguoi/$id/don-vi-khac', params: { id }, search: { sinh: read.value, gioi: sex }, replace: true })
  }
  const subject = subjectOf(away)
  return (
    <Page title={t('away.title')} lead={t('away.lead')} width="form">
      <Panel>
        <EnterForm onSubmit={submit} label={t('away.title')}>
          <DateField
            kind="birth"
            label={t('form.birth')}
            required
            value={birth}
            error={tried && !read ? t('form.noBirth') : undefined}
            onChange={setBirth}
          />
          <Radio.Group
            label={t('sex')}
            required
            name="sex"
            value={sex}
            error={tried && sex === '' ? t('form.noSex') : undefined}
            onChange={setSex}
          >
            <Group gap={20}>
              <Radio value="male" label={t('male')} />
              <Radio value="female" label={t('female')} />
            </Group>
          </Radio.Group>
          <div className="form-foot">
            <Button type="submit" variant={subject ? 'default' : 'filled'}>
              {t('away.go')}
            </Button>
          </div>
        </EnterForm>
      </Panel>
      {subject && (
        <WithFile query={awayQuery(id, subject, t('away.name'))}>
          {(file, view) => (
            <Panel title={t('away.steps')}>
              <OpenCase view={view} file={file} me={me} away={away} />
            </Panel>
          )}
        </WithFile>
      )}
    </Page>
  )
}
