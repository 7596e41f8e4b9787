package node

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"strings"
	"time"

	"github.com/prometheus/client_golang/prometheus/promhttp"

	"github.com/limn-network/limn/p2p"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
)

// Status is what a running node tells about itself at /status.
type Status struct {
	Node    protocol.Address `json:"node"`
	Owner   protocol.Address `json:"owner"`
	Account uint32           `json:"account"` // the owner's in the escrow; 0: none, or the chain has not answered
	Network string           `json:"network"`
	Roles   []string         `json:"roles"`
	Price   string           `json:"price,omitempty"` // wei, of a miner
	Seconds float64          `json:"seconds"`         // since the start
	Trouble string           `json:"trouble,omitempty"`
	Chain   ChainStatus      `json:"chain"`
	Epochs  EpochStatus      `json:"epochs"`
	Miner   *MinerStatus     `json:"miner,omitempty"` // of a miner: how far it is trusted
	Queued  int64            `json:"queued"`          // orders accepted and not committed
	P2P     p2p.Info         `json:"p2p"`
	Store   int64            `json:"store_bytes"`
}

// ChainStatus is the chain as the node last saw it.
type ChainStatus struct {
	Known bool   `json:"known"` // it has answered since the start
	ID    uint64 `json:"id"`
	Head  uint64 `json:"head"`
	Final uint64 `json:"final"`
	Time  uint64 `json:"time"` // of the head, Unix seconds
}

// EpochStatus is what the node knows of epochs.
type EpochStatus struct {
	Posted    uint64 `json:"posted"`    // number of the newest; 0: none
	Final     uint64 `json:"final"`     // number of the newest that nothing can undo
	Credited  string `json:"credited"`  // to the owner in final epochs, wei
	Unsettled string `json:"unsettled"` // credited in epochs that are not final, wei
}

// MinerStatus is how a miner stands by the scores in final epochs.
type MinerStatus struct {
	Level      string  `json:"level"`
	AuditRate  uint64  `json:"audit_rate"`  // of its exact-tier tasks, in 1/10,000
	Log2EValue float64 `json:"log2_evalue"` // negative speaks for it
	Tasks      uint64  `json:"tasks"`       // observed
	Rejected   uint64  `json:"rejected"`
	Suspended  uint64  `json:"suspended,omitempty"` // block from which on
}

// StatusOf puts a standing in words.
func StatusOf(s settlement.Standing) MinerStatus {
	return MinerStatus{Level: s.Level.String(), AuditRate: s.Rate, Log2EValue: s.Log2, Tasks: s.Tasks, Rejected: s.Rejected, Suspended: s.Suspended}
}

// RoleNames lists roles as the command line calls them.
func RoleNames(r protocol.Roles) []string {
	names := []string{}
	for _, role := range []struct {
		bit  protocol.Roles
		name string
	}{
		{protocol.RoleMiner, "mine"}, {protocol.RoleVerifier, "verify"}, {protocol.RoleAuditor, "audit"},
		{protocol.RoleSettler, "settle"}, {protocol.RoleWatcher, "watch"},
	} {
		if r.Has(role.bit) {
			names = append(names, role.name)
		}
	}
	return names
}

func rolesText(r protocol.Roles) string { return strings.Join(RoleNames(r), ", ") }

// Status takes stock.
func (s *Service) Status() Status {
	s.mu.Lock()
	account, trouble := s.account, s.trouble
	s.mu.Unlock()
	head, known := s.client.Head()
	out := Status{
		Node: s.node.Address(), Owner: s.cfg.Owner, Account: account,
		Network: s.cfg.Network.Name, Roles: RoleNames(s.cfg.Node.Roles),
		Seconds: time.Since(s.started).Seconds(), Trouble: trouble, Queued: s.node.queued.Load(), P2P: s.node.host.Info(),
		Chain: ChainStatus{Known: known, ID: s.cfg.Network.Chain.ChainID, Head: head.Number, Final: head.Final, Time: head.Time},
	}
	if s.cfg.Node.Roles.Has(protocol.RoleMiner) {
		out.Price = s.cfg.Node.Price.Wei().String()
		miner := StatusOf(s.book.Standing(account))
		out.Miner = &miner
	}
	if epochs := s.book.Epochs(); len(epochs) > 0 {
		out.Epochs.Posted = epochs[len(epochs)-1].Header.Number
	}
	if final := s.book.Final(); final != nil {
		out.Epochs.Final = final.Header.Number
	}
	now, final := s.book.Account(account)
	out.Epochs.Credited = final.Credited.Wei().String()
	out.Epochs.Unsettled = (now.Credited - min(now.Credited, final.Credited)).Wei().String()
	out.Store, _ = s.node.store.Size() // 0 where it is closing
	return out
}

// serveHTTP serves /metrics, /status and /reputation until ctx ends.
func (s *Service) serveHTTP(ctx context.Context) error {
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", promhttp.HandlerFor(s.metrics, promhttp.HandlerOpts{}))
	mux.HandleFunc("GET /status", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		_ = json.NewEncoder(w).Encode(s.Status()) // a reader that left is no fault
	})
	mux.HandleFunc("GET /reputation", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		_ = json.NewEncoder(w).Encode(s.node.Miners(r.Context()))
	})
	server := &http.Server{Handler: mux, ReadHeaderTimeout: 5 * time.Second, MaxHeaderBytes: 16 << 10}
	stop := context.AfterFunc(ctx, func() { _ = server.Close() })
	defer stop()
	if err := server.Serve(s.listener); !errors.Is(err, http.ErrServerClosed) && ctx.Err() == nil {
		return err
	}
	return nil
}
