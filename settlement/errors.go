package settlement

import (
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"

	"github.com/limn-network/limn/protocol"
)

var (
	// ErrUnreachable says that the chain's RPC did not answer. Work goes on, settlement
	// resumes when it does.
	ErrUnreachable = errors.New("chain unreachable")
	// ErrWrongChain is matched by WrongChainError.
	ErrWrongChain = errors.New("wrong chain")
	// ErrNetworkVersion says that a description of a network is of another version than this program's.
	ErrNetworkVersion = errors.New("description of a network of another version")
	// ErrNoContract is matched by NoContractError.
	ErrNoContract = errors.New("no contract at the address")
	// ErrBadAnswer says that the RPC contradicts itself or the contracts.
	ErrBadAnswer = errors.New("the chain's RPC gave a wrong answer")
	// ErrFuture says that the chain has not come that far.
	ErrFuture = errors.New("not on the chain yet")
	// ErrReverted says that the transaction was mined and failed.
	ErrReverted = errors.New("transaction reverted")
	// ErrTooSmall is matched by TooSmallError.
	ErrTooSmall = errors.New("amount too small")
	// ErrLate says that the record's voucher may no longer be settled.
	ErrLate = errors.New("too late to settle")
	// ErrNothing says that there is nothing to claim or to withdraw now.
	ErrNothing = errors.New("nothing to claim")
	// ErrInnocent says that a pair of messages proves nothing against anyone.
	ErrInnocent = errors.New("no contradiction")
	// ErrBusy says that too many transactions of the account wait already.
	ErrBusy = errors.New("too many transactions in flight")
	// ErrNotStarted says that no epoch counts yet.
	ErrNotStarted = errors.New("the network has not started: too few owners have verifiers with enough stake")
	// ErrPaused says that a vote stopped new epochs for a while.
	ErrPaused = errors.New("the escrow is paused")
	// ErrNoBlob says that none of the sources has the bytes of a blob.
	ErrNoBlob = errors.New("blob not available")
)

// errNotFound is the client library's word for "no such block or transaction".
var errNotFound = ethereum.NotFound

func isNotFound(err error) bool { return errors.Is(err, errNotFound) }

// WrongChainError says that the RPC serves another chain than the network's.
type WrongChainError struct{ Have, Want uint64 }

func (e *WrongChainError) Error() string {
	return fmt.Sprintf("wrong chain: the RPC serves chain %d, the network is on %d: check --rpc and network.json", e.Have, e.Want)
}

// Is matches ErrWrongChain.
func (e *WrongChainError) Is(target error) bool { return target == ErrWrongChain }

// NoContractError says that there is no code where a contract should be.
type NoContractError struct {
	Name    string
	Address common.Address
	ChainID uint64
}

func (e *NoContractError) Error() string {
	return fmt.Sprintf("no %s at %s on chain %d: check network.json against the chain it was written for", e.Name, e.Address, e.ChainID)
}

// Is matches ErrNoContract.
func (e *NoContractError) Is(target error) bool { return target == ErrNoContract }

// NoGasError says that an account cannot pay for a transaction.
type NoGasError struct {
	Account    common.Address
	Have, Need *big.Int // wei of the chain's own coin
}

func (e *NoGasError) Error() string {
	return fmt.Sprintf("%s has %s of the chain's coin and the transaction may cost %s: send it some for gas", e.Account, CoinText(e.Have), CoinText(e.Need))
}

// Is matches ErrTooSmall.
func (e *NoGasError) Is(target error) bool { return target == ErrTooSmall }

// CoinText writes wei of the chain's own coin with the unit that fits: gwei below
// a millionth of the coin.
func CoinText(wei *big.Int) string {
	unit, name := big.NewInt(params.Ether), " ETH"
	if wei.CmpAbs(big.NewInt(params.Ether/1e6)) < 0 && wei.Sign() != 0 {
		unit, name = big.NewInt(params.GWei), " gwei"
	}
	text := new(big.Rat).SetFrac(wei, unit).FloatString(9)
	if strings.Contains(text, ".") {
		text = strings.TrimRight(strings.TrimRight(text, "0"), ".")
	}
	return text + name
}

// TooSmallError says what is needed, what is there, and how much is missing.
type TooSmallError struct {
	What string // deposit, security, stake, balance, ...
	Have protocol.Amount
	Need protocol.Amount
	Next string // what to do
}

func (e *TooSmallError) Error() string {
	s := fmt.Sprintf("%s too small: %s, needed are %s, %s missing", e.What, e.Have, e.Need, e.Missing())
	if e.Next != "" {
		s += ": " + e.Next
	}
	return s
}

// Missing is the difference.
func (e *TooSmallError) Missing() protocol.Amount { return e.Need - min(e.Need, e.Have) }

// Is matches ErrTooSmall.
func (e *TooSmallError) Is(target error) bool { return target == ErrTooSmall }
