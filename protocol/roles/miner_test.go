package roles

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/limn-network/limn/protocol"
)

// Every reason for which a miner refuses, each alone, at the bound and beyond it.
func TestMinerObjections(t *testing.T) {
	w := newWorld(t, 0, 0)
	self := w.node("miner").key.Address()
	tests := []struct {
		name   string
		change func(e *OrderReceived)
		want   string // part of the reason, empty for none
	}{
		{"good", func(*OrderReceived) {}, ""},
		{"another miner", func(e *OrderReceived) { e.Order.Assignment.Body.Miner = protocol.Address{9} }, "another miner"},
		{"another's quote", func(e *OrderReceived) { e.Quote.Miner = protocol.Address{9} }, "quote"},
		{"above the quote", func(e *OrderReceived) { e.Quote.Price = 999 }, ""},
		{"below the quote", func(e *OrderReceived) { e.Quote.Price = 1001 }, "below the quote"},
		{"last round of the quote", func(e *OrderReceived) { e.Round = 18 }, ""},
		{"quote expired", func(e *OrderReceived) { e.Round = 19 }, "expired"},
		{"last round before R", func(e *OrderReceived) { e.Round, e.Quote.Expiry = 19, 99 }, ""},
		{"R is now", func(e *OrderReceived) { e.Round, e.Quote.Expiry = 20, 99 }, "not in the future"},
		{"R as far as allowed", func(e *OrderReceived) { e.Order.Assignment.Body.CommitBy = 610 }, ""},
		{"R too far", func(e *OrderReceived) { e.Order.Assignment.Body.CommitBy = 611 }, "601 rounds away"},
		{"R never comes", func(e *OrderReceived) { e.Order.Assignment.Body.CommitBy = 1 << 63 }, "rounds away"},
		{"old parameters", func(e *OrderReceived) { e.Standing.Params = 2 }, "parameter version 1, in force is 2"},
		{"four epochs", func(e *OrderReceived) { e.Standing.Epoch = 6 }, ""},
		{"three epochs", func(e *OrderReceived) { e.Standing.Epoch = 7 }, "until epoch 10 only, at least 11"},
		{"settled as late as allowed", func(e *OrderReceived) { e.Standing.Epoch, e.Order.Voucher.Body.SettleBy = 0, protocol.SettleWithin }, ""},
		{"settled too late", func(e *OrderReceived) { e.Standing.Epoch, e.Order.Voucher.Body.SettleBy = 0, protocol.SettleWithin+1 }, "no later than 512"},
		{"another key's number", func(e *OrderReceived) { e.Standing.Slot = 1 }, "begin with 16777216"},
		{"contradicted", func(e *OrderReceived) { e.Standing.Contradicted = true }, "two vouchers"},
		{"deposit used up", func(e *OrderReceived) { e.Standing.Deposit = 1000 }, ""},
		{"deposit too small", func(e *OrderReceived) { e.Standing.Deposit = 999 }, "deposit at least 0.000000001 LIMN more"},
		{"limit used up", func(e *OrderReceived) { e.Standing.Limit = 1000 }, ""},
		{"limit too small", func(e *OrderReceived) { e.Standing.Limit = 999 }, "limit"},
		{"security too small", func(e *OrderReceived) { e.Standing.Security = 19_999 }, "lock 0.000000001 LIMN more"},
		{"exposure at the bound", func(e *OrderReceived) { e.Standing.Mine = 100 * protocol.Token }, ""},
		{"exposure", func(e *OrderReceived) { e.Standing.Mine = 100*protocol.Token + 1 }, "would owe"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			e := OrderReceived{
				Order: w.order, Quote: protocol.Quote{Miner: self, Price: 1000, Expiry: 18}, Standing: goodStanding(), Round: 10,
			}
			tt.change(&e)
			m := NewMiner(DefaultMinerConfig(), self, w.id, protocol.Hash{7})
			effects, err := m.Step(epoch, e)
			if err != nil || len(effects) != 1 {
				t.Fatalf("effects %v, error %v", effects, err)
			}
			refusal, refused := effects[0].(RefuseOrder)
			if refused != (tt.want != "") || !strings.Contains(refusal.Reason, tt.want) {
				t.Errorf("got %#v, want a reason with %q", effects[0], tt.want)
			}
			if refused != (m.State() == Refused) {
				t.Errorf("the state is %s", m.State())
			}
		})
	}
}

// A resumed miner repeats its reveal byte for byte, which is no contradiction.
func TestResumeMinerRepeats(t *testing.T) {
	var reveals []Effect
	for range 2 {
		m := ResumeMiner(DefaultMinerConfig(), protocol.Address{1}, protocol.Hash{2}, protocol.Hash{3}, protocol.Hash{4})
		for i := range uint32(protocol.AuditLead) {
			effects, err := m.Step(epoch, SealReceived{i})
			if err != nil {
				t.Fatal(err)
			}
			reveals = append(reveals, effects...)
		}
	}
	want := PublishReveal{protocol.TraceReveal{Assignment: protocol.Hash{2}, Root: protocol.Hash{3}, Salt: protocol.Hash{4}}}
	if len(reveals) != 2 || reveals[0] != Effect(want) || reveals[1] != Effect(want) {
		t.Errorf("got %v", reveals)
	}
}

func TestConfigs(t *testing.T) {
	if err := DefaultMinerConfig().Validate(); err != nil {
		t.Error(err)
	}
	if err := DefaultRequesterConfig(time.Second).Validate(); err != nil {
		t.Error(err)
	}
	if err := DefaultAuditorConfig().Validate(); err != nil {
		t.Error(err)
	}
	for i, c := range []AuditorConfig{{}, {WaveWait: time.Second, RevealWait: -1}, {WaveWait: time.Second, RevealWait: time.Second}} {
		if err := c.Validate(); !errors.Is(err, ErrConfig) {
			t.Errorf("auditor configuration %d: %v", i, err)
		}
	}
	for i, change := range []func(*MinerConfig, *RequesterConfig){
		func(m *MinerConfig, _ *RequesterConfig) { m.SecurityFactor = 0 },
		func(m *MinerConfig, _ *RequesterConfig) { m.SecurityFactor = 1001 },
		func(m *MinerConfig, _ *RequesterConfig) { m.MaxRounds = 0 },
		func(m *MinerConfig, _ *RequesterConfig) { m.AuditWave = -1 },
		func(_ *MinerConfig, r *RequesterConfig) { r.Round = 0 },
		func(_ *MinerConfig, r *RequesterConfig) { r.MaxWork = 0 },
		func(_ *MinerConfig, r *RequesterConfig) { r.Silence = 3 * Beat },
		func(_ *MinerConfig, r *RequesterConfig) { r.LeastWait = 0 },
		func(_ *MinerConfig, r *RequesterConfig) { r.MostWait = r.LeastWait - 1 },
		func(_ *MinerConfig, r *RequesterConfig) { r.Announcements = 0 },
		func(_ *MinerConfig, r *RequesterConfig) { r.EnoughQuotes = maxQuotes + 1 },
	} {
		m, r := DefaultMinerConfig(), DefaultRequesterConfig(time.Second)
		change(&m, &r)
		if err := errors.Join(m.Validate(), r.Validate()); !errors.Is(err, ErrConfig) {
			t.Errorf("configuration %d: %v", i, err)
		}
	}
}

func TestCheapest(t *testing.T) {
	cheap := protocol.Quote{Price: 1, P50: 9, Miner: protocol.Address{9}}
	for i, dearer := range []protocol.Quote{
		{Price: 2, P50: 1, Loaded: true},
		{Price: 1, P50: 10, Loaded: true},
	} {
		if cheaper(cheap, dearer) >= 0 || cheaper(dearer, cheap) <= 0 {
			t.Errorf("quote %d is not behind", i)
		}
	}
	loaded := protocol.Quote{Price: 1, P50: 9, Miner: protocol.Address{10}, Loaded: true}
	if cheaper(loaded, cheap) >= 0 || cheaper(cheap, loaded) <= 0 || cheaper(cheap, cheap) != 0 {
		t.Error("of two equal quotes, the miner that has the model loaded is first")
	}
}
