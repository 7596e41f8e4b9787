package store

import (
	"fmt"
	"log/slog"
	"strings"
)

// badgerLog passes badger's messages on. Badger formats its messages, so the message is a field and not the message.
// Its Info is of interest only to those who debug badger.
type badgerLog struct{ *slog.Logger }

func (l badgerLog) Errorf(format string, args ...any) {
	l.Error("badger failed", "detail", detail(format, args))
}
func (l badgerLog) Warningf(format string, args ...any) {
	l.Warn("badger warns", "detail", detail(format, args))
}
func (l badgerLog) Infof(format string, args ...any) {
	l.Debug("badger", "detail", detail(format, args))
}
func (l badgerLog) Debugf(string, ...any) {}

func detail(format string, args []any) string {
	return strings.TrimSpace(fmt.Sprintf(format, args...))
}
