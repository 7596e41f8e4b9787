package testnet

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net"
	"net/http"
	"net/url"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/limn-network/limn/protocol"
)

// Wish is what the faucet is asked for.
type Wish struct {
	// Address to give to.
	Address common.Address `json:"address"`
	// Tokens to give, in gwei; 0 for gas only.
	Tokens protocol.Amount `json:"tokens"`
}

// Gift is what the faucet gave.
type Gift struct {
	Tokens protocol.Amount `json:"tokens"` // gwei
	Gas    string          `json:"gas"`    // wei of the chain's own coin
	Error  string          `json:"error,omitempty"`
}

// Bounds of one gift.
const (
	maxGift  = 100_000 * protocol.Token // the token contract's own bound
	gasEther = 10
	maxWish  = 4 << 10 // bytes
)

// Ask asks a faucet.
func Ask(ctx context.Context, faucet string, wish Wish) (Gift, error) {
	ctx, cancel := context.WithTimeout(ctx, 2*time.Minute)
	defer cancel()
	body, err := json.Marshal(wish)
	if err != nil {
		return Gift{}, err
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, faucet, bytes.NewReader(body))
	if err != nil {
		return Gift{}, err
	}
	request.Header.Set("Content-Type", "application/json")
	reply, err := http.DefaultClient.Do(request)
	if err != nil {
		return Gift{}, fmt.Errorf("the faucet does not answer: %w", err)
	}
	defer reply.Body.Close()
	var gift Gift
	if err := json.NewDecoder(io.LimitReader(reply.Body, 64<<10)).Decode(&gift); err != nil {
		return Gift{}, fmt.Errorf("%s does not answer like a faucet (%s): %w", faucet, reply.Status, err)
	}
	if gift.Error != "" {
		return gift, errors.New(gift.Error)
	}
	return gift, nil
}

// serveHTTP serves network.json and the faucet until ctx ends.
func (n *Network) serveHTTP(ctx context.Context) error {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /network.json", n.describe)
	mux.HandleFunc("POST /faucet", n.give)
	server := &http.Server{Handler: mux, ReadHeaderTimeout: 5 * time.Second, MaxHeaderBytes: 16 << 10}
	stop := context.AfterFunc(ctx, func() { _ = server.Close() })
	defer stop()
	if err := server.Serve(n.http); !errors.Is(err, http.ErrServerClosed) && ctx.Err() == nil {
		return err
	}
	return nil
}

// describe serves network.json. A network that listens on all addresses is described by the one that the reader used.
func (n *Network) describe(w http.ResponseWriter, r *http.Request) {
	file := n.file
	host, _, err := net.SplitHostPort(r.Host)
	if err == nil && net.ParseIP(n.cfg.Host).IsUnspecified() && net.ParseIP(host) != nil {
		file.RPC = "http://" + net.JoinHostPort(host, strconv.Itoa(n.cfg.RPCPort))
		faucet := url.URL{Scheme: "http", Host: r.Host, Path: "/faucet"}
		file.Faucet = faucet.String()
	}
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(file) // a reader that left is no fault
}

func (n *Network) give(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	var wish Wish
	err := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxWish)).Decode(&wish)
	if err != nil {
		w.WriteHeader(http.StatusBadRequest)
		_ = json.NewEncoder(w).Encode(Gift{Error: "the wish is not understood: " + err.Error()})
		return
	}
	gift, err := n.gift(r.Context(), wish)
	if err != nil {
		n.cfg.Logger.Warn("nothing given", "to", wish.Address, "error", err)
		w.WriteHeader(http.StatusUnprocessableEntity)
		gift.Error = err.Error()
	}
	_ = json.NewEncoder(w).Encode(gift)
}

// gift mints tokens and fills up gas.
func (n *Network) gift(ctx context.Context, wish Wish) (Gift, error) {
	switch {
	case wish.Address == (common.Address{}):
		return Gift{}, errors.New("the faucet needs an address")
	case wish.Tokens > maxGift:
		return Gift{}, fmt.Errorf("the faucet gives at most %s at a time", maxGift)
	}
	account := n.contracts.Account(n.deployer)
	have, err := n.contracts.Balances(ctx, wish.Address)
	if err != nil {
		return Gift{}, err
	}
	gift := Gift{Gas: "0"}
	full := new(big.Int).Mul(big.NewInt(gasEther), big.NewInt(1e18))
	if half := new(big.Int).Rsh(full, 1); have.Gas.Cmp(half) < 0 {
		missing := new(big.Int).Sub(full, have.Gas)
		if _, err := account.SendGas(ctx, wish.Address, missing); err != nil {
			return gift, err
		}
		gift.Gas = missing.String()
	}
	if wish.Tokens > 0 {
		if _, err := account.Faucet(ctx, wish.Address, wish.Tokens); err != nil {
			return gift, err
		}
		gift.Tokens = wish.Tokens
	}
	return gift, nil
}
