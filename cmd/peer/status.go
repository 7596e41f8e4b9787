package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/limn-network/limn/cmd/internal/term"
	"github.com/limn-network/limn/node"
	"github.com/limn-network/limn/node/keystore"
	"github.com/limn-network/limn/protocol"
)

func (a *app) statusCommand() *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use:   "status",
		Short: "Show how this home's running node is doing",
		Long:  `Ask this home's running node how it is doing. When it does not run, show what the chain knows of it.`,
		Args:  atMost(),
		RunE: func(c *cobra.Command, _ []string) error {
			if err := a.settle(c); err != nil {
				return err
			}
			return a.status(c.Context(), asJSON)
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "print one JSON object")
	a.chainFlags(c)
	return c
}

func (a *app) status(ctx context.Context, asJSON bool) error {
	self, err := a.address(keystore.Node)
	if err != nil {
		return err
	}
	s, err := a.askRunning(ctx)
	if err == nil && s.Node == self {
		if asJSON {
			return a.out.JSON(struct {
				Running bool `json:"running"`
				node.Status
			}{true, s})
		}
		a.showStatus(s)
		return nil
	}
	return a.offlineStatus(ctx, self, asJSON)
}

// askRunning asks the node that wrote running.json how it is doing.
func (a *app) askRunning(ctx context.Context) (s node.Status, err error) {
	err = a.getRunning(ctx, "/status", &s)
	return s, err
}

// maxReply bounds what a running node may answer, in bytes.
const maxReply = 8 << 20

// getRunning reads one of the pages that this home's running node serves as JSON.
func (a *app) getRunning(ctx context.Context, path string, into any) error {
	data, err := os.ReadFile(a.runningPath())
	if err != nil {
		return err
	}
	var at running
	if err := json.Unmarshal(data, &at); err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+at.HTTP+path, nil)
	if err != nil {
		return err
	}
	reply, err := http.DefaultClient.Do(request)
	if err != nil {
		return err
	}
	defer reply.Body.Close()
	if reply.StatusCode != http.StatusOK {
		return fmt.Errorf("%s: %s", request.URL, reply.Status)
	}
	return json.NewDecoder(io.LimitReader(reply.Body, maxReply)).Decode(into)
}

func (a *app) showStatus(s node.Status) {
	style := func(ok bool, text string) string {
		if ok {
			return a.out.Style(term.Green, text)
		}
		return a.out.Style(term.Yellow, text)
	}
	roles := strings.Join(s.Roles, ", ")
	if roles == "" {
		roles = "no roles"
	}
	a.out.Line("%s  on network %s for %s", style(true, "running"), s.Network, term.Duration(time.Duration(s.Seconds*float64(time.Second)).Round(time.Second)))
	rows := [][]string{
		{"node", s.Node.String(), roles},
		{"owner", s.Owner.String(), accountText(s.Account)},
	}
	if wei, ok := new(big.Int).SetString(s.Price, 10); ok {
		rows = append(rows, []string{"price", tokensOf(wei), fmt.Sprintf("%d pictures waiting", s.Queued)})
	}
	if m := s.Miner; m != nil {
		rows = append(rows, []string{"trust", style(m.AuditRate <= protocol.BaseAuditRate, m.Level),
			fmt.Sprintf("%g %% of its tasks are audited; %d observed, %d rejected", float64(m.AuditRate)/100, m.Tasks, m.Rejected)})
	}
	chain := fmt.Sprintf("block %d, final %d", s.Chain.Head, s.Chain.Final)
	if !s.Chain.Known {
		chain = "has not answered since the start"
	}
	rows = append(rows, []string{"chain", chain, ""}, []string{"epochs", fmt.Sprintf("%d posted, %d final", s.Epochs.Posted, s.Epochs.Final), ""})
	meshed := 0
	for _, topic := range s.P2P.Topics {
		if topic.Mesh > 0 {
			meshed++
		}
	}
	rows = append(rows,
		[]string{"peers", style(s.P2P.Peers > 0, fmt.Sprint(s.P2P.Peers)), fmt.Sprintf("%d in the routing table; meshed in %d of %d topics; reachability %s",
			s.P2P.RoutingTable, meshed, len(s.P2P.Topics), s.P2P.Reachability)},
		[]string{"store", fmt.Sprintf("%.1f MB", float64(s.Store)/1e6), ""})
	for _, b := range s.P2P.Bootstrap {
		if !b.Connected {
			rows = append(rows, []string{"bootstrap", style(false, "not connected"), b.Error})
		}
	}
	if s.Trouble != "" {
		rows = append(rows, []string{"trouble", style(false, s.Trouble), ""})
	}
	a.rows(rows)
}

// offlineStatus shows what the chain knows of a node that does not run.
func (a *app) offlineStatus(ctx context.Context, self protocol.Address, asJSON bool) error {
	network, err := a.network(ctx)
	if err != nil {
		return err
	}
	out := map[string]any{"running": false, "node": self, "network": network.Name}
	view, chainErr := a.dialNetwork(ctx, network)
	if chainErr == nil {
		defer view.client.Close()
		chainErr = view.client.Refresh(ctx)
	}
	if asJSON {
		if chainErr != nil {
			out["trouble"] = chainErr.Error()
		} else {
			head, _ := view.client.Head()
			out["chain"] = node.ChainStatus{Known: true, ID: network.Chain.ChainID, Head: head.Number, Final: head.Final, Time: head.Time}
		}
		return a.out.JSON(out)
	}
	a.out.Line("%s  'peer run' starts it", a.out.Style(term.Yellow, "not running"))
	rows := [][]string{{"node", self.String(), "of network " + network.Name}}
	if chainErr != nil {
		a.rows(append(rows, []string{"chain", chainErr.Error(), ""}))
		return nil
	}
	head, _ := view.client.Head()
	info, err := view.contracts.Node(ctx, eth(self), 0)
	if err != nil {
		return err
	}
	a.rows(append(rows,
		[]string{"stake", info.Stake.String(), stakeNote(info)},
		[]string{"chain", fmt.Sprintf("block %d, final %d", head.Number, head.Final), ""}))
	return nil
}
