package settlement

import (
	"context"
	"log/slog"
	"time"
)

// loop is how everything in this package runs: a step now, with every news, and
// after a while although there is none, since what failed is worth another try.
// Trouble is logged when it begins and when it changes, not with every try.
type loop struct {
	news    func() <-chan struct{} // closed with the next news
	again   time.Duration          // the longest time between two steps
	rest    time.Duration          // the least time between two steps; 0: none
	log     *slog.Logger
	trouble string // what the log says of a step that failed
}

// run steps until ctx ends.
func (l loop) run(ctx context.Context, step func(context.Context) error) error {
	complaint := ""
	for {
		news := l.news()
		err := step(ctx)
		switch {
		case ctx.Err() != nil:
			return nil
		case err == nil:
			complaint = ""
		case err.Error() != complaint:
			complaint = err.Error()
			l.log.Warn(l.trouble+", trying again", "error", err)
		}
		if !wait(ctx, nil, l.rest) || !wait(ctx, news, l.again-l.rest) {
			return nil
		}
	}
}

// wait returns with the news or after a time; false when ctx ended before.
func wait(ctx context.Context, news <-chan struct{}, d time.Duration) bool {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-news:
	case <-timer.C:
	}
	return true
}

// patience is how long to wait for news before something is tried again anyway.
func (c *Client) patience() time.Duration { return max(4*c.cfg.Poll, time.Second) }
