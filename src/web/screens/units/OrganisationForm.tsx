import { NativeSelect } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api } from '../../api/index.ts'
import { SendForm } from '../../draft/SendForm.tsx'
import { useDraft } from '../../draft/useDraft.ts'
import { Panel } from '../../ui/Page.tsx'
import { BasisField, type Placed, PlacedFields, readBasis, readPlaced } from './fields.tsx'
import { ORGANISATION_KINDS } from './kinds.ts'
import { useUnitForm } from './useUnitForm.ts'

const EMPTY: Placed & { kind: string; basis: string } = { kind: '', name: '', within: undefined, from: '', basis: '' }

/** A new organisation: what it is, what it is called, who is above it, since when. */
export const OrganisationForm = () => {
  const { t } = useTranslation('units')
  const navigate = useNavigate()
  const form = useDraft('unit/new', EMPTY)
  const { value, set } = form
  const kind = ORGANISATION_KINDS.find((k) => k === value.kind)
  const placed = readPlaced(value)
  const { sending, tried, refused, submit } = useUnitForm(form, kind && placed && { kind, ...placed, ...readBasis(value) }, {
    send: (said) => api.addOrganisation({ key: form.key, ...said }),
    told: t('add.done', { name: value.name.trim() }),
    done: ({ unit }) => void navigate({ to: '/don-vi/$id', params: { id: unit } }),
  })
  const back = () => void navigate({ to: '/don-vi', search: {} })
  return (
    <Panel>
      <SendForm
        form={form}
        sending={sending}
        label={t('add.title')}
        save={t('add.save')}
        cancel={t('cancel')}
        onSubmit={submit}
        onBack={back}
      >
        <NativeSelect
          label={t('kind')}
          required
          data={[{ value: '', label: t('chooseKind') }, ...ORGANISATION_KINDS.map((k) => ({ value: k, label: t(`kinds.${k}`) }))]}
          value={value.kind}
          error={tried && value.kind === '' ? t('chooseKind') : refused['kind']}
          onChange={(e) => set({ kind: e.currentTarget.value })}
        />
        <PlacedFields value={value} set={set} refused={refused} tried={tried} />
        <BasisField value={value} set={set} refused={refused} />
      </SendForm>
    </Panel>
  )
}
