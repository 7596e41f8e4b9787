package models

import (
	"sync"
	"time"
)

// Progress tells how far a pull is.
type Progress struct {
	Done    int64   `json:"done"`    // bytes here and checked
	Total   int64   `json:"total"`   // bytes of the model
	Fetched int64   `json:"fetched"` // bytes that came in this call
	Peers   int     `json:"peers"`   // that deliver now
	Rate    float64 `json:"rate"`    // bytes a second, of the last seconds
}

// rateSpan is what the rate is the mean of.
const rateSpan = 5 * time.Second

// meter counts for a pull and tells about it.
type meter struct {
	peers func() int
	tell  func(Progress)

	mu    sync.Mutex
	now   Progress
	marks []mark // of the last rateSpan, oldest first
}

type mark struct {
	at    time.Time
	bytes int64
}

func newMeter(from Fetcher, tell func(Progress)) *meter { return &meter{peers: from.Peers, tell: tell} }

func (m *meter) start(total int64) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.now.Total = total
	m.marks = []mark{{at: time.Now()}}
	m.report()
}

// found counts what was here already.
func (m *meter) found(n int64) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.now.Done += n
	m.report()
}

// add counts what came.
func (m *meter) add(n int64) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.now.Done += n
	m.now.Fetched += n
	at := time.Now()
	m.marks = append(m.marks, mark{at, m.now.Fetched})
	for len(m.marks) > 2 && at.Sub(m.marks[0].at) > rateSpan {
		m.marks = m.marks[1:]
	}
	first := m.marks[0]
	if span := at.Sub(first.at); span > 0 {
		m.now.Rate = float64(m.now.Fetched-first.bytes) / span.Seconds()
	}
	m.report()
}

// report is called with mu held, so that reports come in order.
func (m *meter) report() {
	if m.tell != nil {
		m.now.Peers = m.peers()
		m.tell(m.now)
	}
}
