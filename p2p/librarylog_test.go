package p2p

import (
	"bytes"
	"log/slog"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestLibraryLog(t *testing.T) {
	for _, c := range []struct {
		level slog.Level
		want  string
	}{{slog.LevelDebug, "info warn"}, {slog.LevelInfo, "warn"}, {slog.LevelWarn, "warn"}, {slog.LevelError, ""}} {
		var out bytes.Buffer
		handler := slog.NewTextHandler(&out, &slog.HandlerOptions{Level: c.level, ReplaceAttr: func(_ []string, a slog.Attr) slog.Attr {
			if a.Key != slog.MessageKey {
				return slog.Attr{}
			}
			return a
		}})
		log := slog.New(libraryLog{handler}).With("a", 1).WithGroup("b")
		log.Info("info")
		log.Warn("warn")
		require.Equal(t, c.want, strings.Join(strings.Fields(strings.ReplaceAll(out.String(), "msg=", "")), " "), c.level)
	}
}
