package term

import (
	"sync"
	"time"

	"github.com/schollz/progressbar/v3"
)

// Bar shows the progress of one long piece of work: a moving bar on a terminal, elsewhere a plain line at most every
// two seconds, and one at the end. It is safe for concurrent use.
type Bar struct {
	out   *Output
	label string
	total int
	bar   *progressbar.ProgressBar // nil where there is no terminal

	mu      sync.Mutex
	done    int
	printed int       // the step of the last plain line
	last    time.Time // of that line
	over    bool
}

// plainInterval is the time between two plain lines: a log of an hour stays readable.
const plainInterval = 2 * time.Second

// Bar starts a bar of total steps.
func (o *Output) Bar(label string, total int) *Bar {
	b := &Bar{out: o, label: label, total: total, last: time.Now()}
	if o.terminal {
		b.bar = progressbar.NewOptions(total,
			progressbar.OptionSetWriter(o),
			progressbar.OptionSetDescription(label),
			progressbar.OptionSetWidth(min(40, max(10, o.width-len(label)-40))),
			progressbar.OptionShowCount(),
			progressbar.OptionSetPredictTime(true),
			progressbar.OptionThrottle(50*time.Millisecond),
			progressbar.OptionClearOnFinish(),
			progressbar.OptionSetTheme(progressbar.ThemeUnicode),
		)
	}
	return b
}

// Label changes what stands before the bar.
func (b *Bar) Label(label string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.label = label
	if b.bar != nil && !b.over {
		b.bar.Describe(label)
	}
}

// Set moves the bar to a step; a step below the last one is ignored, because reports may overtake each other.
func (b *Bar) Set(done int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.over || done <= b.done {
		return
	}
	b.done = min(done, b.total)
	if b.bar != nil {
		// The bar's errors are those of its writer, which has nobody to be told to.
		_ = b.bar.Set(b.done)
		return
	}
	if now := time.Now(); now.Sub(b.last) >= plainInterval {
		b.last = now
		b.plain()
	}
}

// Close ends the bar and removes it from a terminal; what it was about is for the caller to say.
func (b *Bar) Close() {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.over {
		return
	}
	b.over = true
	if b.bar != nil {
		_ = b.bar.Clear()
		return
	}
	if b.printed < b.done || b.done == 0 {
		b.plain()
	}
}

func (b *Bar) plain() {
	b.printed = b.done
	b.out.Line("%s %d/%d", b.label, b.done, b.total)
}
