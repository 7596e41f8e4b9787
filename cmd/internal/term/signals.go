package term

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/signal"
	"sync"
	"syscall"
)

// Interruptible returns a context that ends on the first Ctrl-C (or SIGTERM), so that work stops gracefully; a second
// one calls exit, which is os.Exit in a program. stop gives the signals back and may be called twice.
func Interruptible(parent context.Context, messages io.Writer, exit func(code int)) (ctx context.Context, stop func()) {
	signals := make(chan os.Signal, 2)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM)
	ctx, release := interruptible(parent, signals, messages, exit)
	return ctx, func() {
		signal.Stop(signals)
		release()
	}
}

// exitInterrupted is what shells report of a process ended by Ctrl-C: 128 and the number of SIGINT.
const exitInterrupted = 130

func interruptible(
	parent context.Context, signals <-chan os.Signal, messages io.Writer, exit func(code int),
) (context.Context, func()) {
	ctx, cancel := context.WithCancel(parent)
	over := make(chan struct{})
	go func() {
		select {
		case <-over:
			return
		case <-signals:
			fmt.Fprintln(messages, "stopping; press Ctrl-C again to stop now")
			cancel()
		}
		select {
		case <-over:
		case <-signals:
			exit(exitInterrupted)
		}
	}()
	var once sync.Once
	return ctx, func() {
		once.Do(func() {
			close(over)
			cancel()
		})
	}
}
