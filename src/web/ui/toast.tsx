import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import i18next from 'i18next'

/** Says shortly that something was done; `undo` is offered for ten seconds, or as long as it is wanted. */
export const toast = (message: string, undo?: () => void, undoMs = 10_000): void => {
  const id: string = notifications.show({
    autoClose: undo ? undoMs : 5_000,
    color: 'petrol',
    message: (
      <Group justify="space-between" wrap="nowrap">
        <span>{message}</span>
        {undo && (
          <Button
            variant="subtle"
            size="compact-sm"
            style={{ flexShrink: 0 }}
            onClick={() => {
              notifications.hide(id)
              undo()
            }}
          >
            {i18next.t('ui:undo')}
          </Button>
        )}
      </Group>
    ),
    closeButtonProps: { 'aria-label': i18next.t('ui:close') },
  })
}
