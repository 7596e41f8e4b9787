package devnet

import (
	"context"
	"log/slog"

	gethlog "github.com/ethereum/go-ethereum/log"
)

// RouteLogs sends go-ethereum's warnings and errors to l. Its logger is one per
// process and silent by default, so Open leaves it alone; only a program's main
// function has the right to call this. What go-ethereum calls information (a line
// per block) is dropped.
func RouteLogs(l *slog.Logger) {
	// SetDefault also replaces slog's own default logger; put that back.
	own := slog.Default() //nolint:forbidigo // kept, not used
	gethlog.SetDefault(gethlog.NewLogger(atLeast{l.Handler(), slog.LevelWarn}))
	slog.SetDefault(own) //nolint:forbidigo // as it was
}

// atLeast drops records below a level whatever the handler beneath lets pass.
type atLeast struct {
	slog.Handler
	level slog.Level
}

func (h atLeast) Enabled(ctx context.Context, l slog.Level) bool {
	return l >= h.level && h.Handler.Enabled(ctx, l)
}

func (h atLeast) WithAttrs(a []slog.Attr) slog.Handler {
	return atLeast{h.Handler.WithAttrs(a), h.level}
}
func (h atLeast) WithGroup(name string) slog.Handler {
	return atLeast{h.Handler.WithGroup(name), h.level}
}
