import { Button, Group } from '@mantine/core'
import { notifications, notificationsStore } from '@mantine/notifications'
import i18next from 'i18next'
import { withRoom } from './room.ts'

/** Says shortly that something was done, in place of the oldest word; `undo` is offered for ten seconds, or as long as it is wanted. */
export const toast = (message: string, undo?: () => void, undoMs = 10_000): void => {
  notifications.updateState(notificationsStore, (shown) => [...withRoom(shown, (n) => n['data-undo'] === true)])
  const id: string = notifications.show({
    autoClose: undo ? undoMs : 5_000,
    color: 'petrol',
    ...(undo ? { 'data-undo': true } : {}),
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
