// Package measure holds the switches that only measurements of the engine may throw. They lie here, where nothing
// outside compute can import them, because a miner without a trace has nothing to answer a dispute with.
package measure

import "context"

type untraced struct{}

// WithoutTrace makes pictures under this context without a trace.
func WithoutTrace(ctx context.Context) context.Context {
	return context.WithValue(ctx, untraced{}, true)
}

// Untraced says whether ctx came from WithoutTrace.
func Untraced(ctx context.Context) bool { return ctx.Value(untraced{}) != nil }
